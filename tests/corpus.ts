import { fileURLToPath } from 'node:url';
import { type Corpus, loadCorpus } from '../src/content/corpus.ts';
import { basePath, entryHref } from '../src/routes.ts';

export const languages = ['lv', 'en'] as const;
export type Lang = (typeof languages)[number];

let loaded: Corpus | undefined;

/** The site's own content, read once. */
export function siteCorpus(): Corpus {
  loaded ??= loadCorpus(fileURLToPath(new URL('../content', import.meta.url))).corpus;
  return loaded;
}

/** File of an entry's page in the built site. */
export function entryFile(id: string, lang: Lang): string {
  return `${entryHref(id, lang).slice(basePath.length)}index.html`;
}

/** Files of all entries' pages in both languages. */
export function entryFiles(): string[] {
  return [...siteCorpus().model.entries.keys()].flatMap((id) => languages.map((lang) => entryFile(id, lang)));
}
