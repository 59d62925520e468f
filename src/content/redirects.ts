import { existsSync, readFileSync } from 'node:fs';
import { isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Finding } from '../report/finding.ts';
import { day } from '../schema/parts/date.ts';

/** An address without slashes at its ends, with or without an anchor. */
const TARGET = /^[a-z0-9-]+(?:\/[a-z0-9-]+)*(?:#[a-z0-9-]+)?$/;

const redirect = z.strictObject({
  from: z.string().regex(TARGET),
  to: z.string().regex(TARGET),
  since: day(),
  reason: z.string().min(1),
});

/** An old address or anchor and where its readers are sent. */
export type Redirect = z.infer<typeof redirect> & { line: number };

/** Reads `redirects.yaml`, if there is one. */
export function readRedirects(path: string, shown: string): { redirects: Redirect[]; findings: Finding[] } {
  return existsSync(path) ? parseRedirects(readFileSync(path, 'utf8'), shown) : { redirects: [], findings: [] };
}

/**
 * Takes the text of `redirects.yaml` apart; a line that is not well formed is a finding and is left out.
 * @param shown how findings name the file
 */
export function parseRedirects(text: string, shown: string): { redirects: Redirect[]; findings: Finding[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineOf = (node: unknown) => counter.linePos((node as Node | undefined)?.range?.[0] ?? 0).line;
  const redirects: Redirect[] = [];
  const findings: Finding[] = [];
  const fault = (line: number, field: string) =>
    findings.push({
      file: shown,
      line,
      column: 1,
      field,
      rule: 'redirect-form',
      severity: 'error',
      message: {
        lv: 'Pāradresācija nav uzrakstīta pareizi. Piemērs: - { from: rec-hou-09, to: rec-hou-03, since: 2026-11-21, reason: Apvienots }',
        en: 'The redirect isn’t well formed. Example: - { from: rec-hou-09, to: rec-hou-03, since: 2026-11-21, reason: Merged }',
      },
    });
  for (const error of document.errors) fault(counter.linePos(error.pos[0]).line, 'redirects');
  if (isSeq(document.contents))
    for (const [index, item] of document.contents.items.entries()) {
      const result = redirect.safeParse((item as { toJSON(): unknown }).toJSON());
      if (result.success) redirects.push({ ...result.data, line: lineOf(item) });
      else fault(lineOf(item), [index, ...(result.error.issues[0]?.path ?? [])].map(String).join('.'));
    }
  else if (document.contents !== null) fault(1, 'redirects');
  return { redirects, findings };
}
