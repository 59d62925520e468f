import { createHash } from 'node:crypto';

/** Checksum of what a translator translates: title, summary and body; 12 hexadecimal digits of SHA-256. */
export function textHash(text: { title: string; summary: string; body: string }): string {
  const parts = [text.title, text.summary, text.body].map((part) =>
    part
      .normalize('NFC')
      .replaceAll('\r\n', '\n')
      .trim()
      .replace(/[ \t]+$/gm, ''),
  );
  return createHash('sha256').update(parts.join('\n\u0000\n')).digest('hex').slice(0, 12);
}
