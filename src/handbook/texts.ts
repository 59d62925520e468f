import { addressOf, type Corpus } from '../content/corpus.ts';
import { typeset } from '../markdown/typography.ts';
import { type BodyTree, bodyInSections } from '../parts/section-trees.ts';
import type { Labels } from '../schema/taxonomy.ts';

/** The text of an entry or a page in a language. */
export interface Text {
  title: string;
  summary: string;
  body: BodyTree;
}

/**
 * Finds the text of an entry by its id or of a page by its path, in the language asked for; Latvian where there is no
 * English.
 */
export type Texts = (address: string, lang: keyof Labels) => Text;

/** The texts of a corpus; each is read once, when it is first asked for. */
export function textsOf({ files }: Pick<Corpus, 'files'>): Texts {
  const byPlace = new Map(files.map((file) => [`${file.lang} ${addressOf(file)}`, file]));
  const read = new Map<string, Text>();
  return (address, lang) => {
    const file = byPlace.get(`${lang} ${address}`) ?? byPlace.get(`lv ${address}`);
    if (!file) throw new Error(`The guide has no text for ${address}.`);
    const known = read.get(file.path);
    if (known) return known;
    const text = {
      title: typeset(String(file.data.title), file.lang),
      summary: typeset(String(file.data.summary), file.lang),
      body: bodyInSections(file.body, file.path),
    };
    read.set(file.path, text);
    return text;
  };
}
