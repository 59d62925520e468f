import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatBytes } from '../i18n/bytes.ts';
import { contentPath, downloadsPath } from '../routes.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { attribute, type Element, elementsOf } from './html.ts';

/** Attributes of the elements that a fact about a file is written into; their value is the file's name. */
export const FACTS = { size: 'data-size-of', sum: 'data-sum-of' } as const;

/** Name of the list of checksums, in the form that `sha256sum --check` reads. */
export const SUMS_FILE = 'kontrolsummas.txt';

/** What can only be known of a file once it is made. */
export interface FileFacts {
  bytes: number;
  /** SHA-256 in hexadecimal digits. */
  sum: string;
}

/**
 * Writes sizes and checksums of the files that are there into both pages of downloads, and the list of checksums beside
 * the files.
 * @param dir the built site
 * @param files names in the folder of downloads
 * @throws when a file isn't there
 */
export function writeDownloadFacts(dir: string, files: readonly string[]): void {
  const folder = join(dir, downloadsPath);
  const facts = new Map(files.map((file) => [file, factsOf(readFileSync(join(folder, file)))]));
  for (const lang of ['lv', 'en'] as const) {
    const page = join(dir, contentPath(`${downloadsPath}/index.html`, lang));
    if (existsSync(page)) writeFileSync(page, withFacts(readFileSync(page, 'utf8'), facts, lang));
  }
  writeFileSync(join(folder, SUMS_FILE), [...facts].map(([file, { sum }]) => `${sum}  ${file}\n`).join(''));
}

/** The same page with the facts of these files in their places; what else stands there stays byte for byte. */
export function withFacts(html: string, facts: ReadonlyMap<string, FileFacts>, lang: keyof Labels): string {
  const edits = elementsOf(html).flatMap((element) => {
    const from = element.sourceCodeLocation?.startTag?.endOffset;
    const to = element.sourceCodeLocation?.endTag?.startOffset;
    const text = factIn(element, facts, lang);
    return from === undefined || to === undefined || text === undefined ? [] : [{ from, to, text }];
  });
  return edits
    .sort((a, b) => b.from - a.from)
    .reduce((rest, { from, to, text }) => rest.slice(0, from) + text + rest.slice(to), html);
}

function factIn(element: Element, facts: ReadonlyMap<string, FileFacts>, lang: keyof Labels): string | undefined {
  const named = (name: string) => facts.get(attribute(element, name) ?? '');
  const size = named(FACTS.size);
  return size ? formatBytes(size.bytes, lang) : named(FACTS.sum)?.sum;
}

function factsOf(content: Buffer): FileFacts {
  return { bytes: content.length, sum: createHash('sha256').update(content).digest('hex') };
}
