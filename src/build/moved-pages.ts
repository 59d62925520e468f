import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../content/corpus.ts';
import { addressOf } from '../content/corpus.ts';
import { typeset } from '../markdown/typography.ts';
import { movedHref, movedPages } from '../redirects.ts';
import { contentPath, pageHref } from '../routes.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { forwardingPage, redirectsFile } from './forwarding-page.ts';

/**
 * Writes a page for every old address, in both languages, and the `_redirects` file.
 * @param dir the built site
 * @returns how many pages were written
 */
export function writeMovedPages(dir: string, corpus: Corpus): number {
  const pairs: [string, string][] = [];
  for (const moved of movedPages(corpus))
    for (const lang of ['lv', 'en'] as const) {
      const folder = join(dir, contentPath(moved.from, lang));
      const title = titleOf(moved.to.split('/#')[0]?.replace(/\/$/, '') ?? '', corpus, lang);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'index.html'), forwardingPage(moved, title, lang));
      pairs.push([pageHref(moved.from, lang), movedHref(moved.to, lang)]);
    }
  writeFileSync(join(dir, '_redirects'), redirectsFile(pairs));
  return pairs.length;
}

/** Title of an entry or a page. */
function titleOf(address: string, { model, pages, english }: Corpus, lang: keyof Labels): string {
  const entry = model.entries.get(address);
  const latvian = pages.find(({ file }) => addressOf(file) === address)?.data.title;
  const translated = english.find(({ file }) => addressOf(file) === address)?.data.title;
  const title = entry?.title[lang] ?? (lang === 'en' ? translated : undefined) ?? latvian ?? address;
  return typeset(title, lang);
}
