import { englishStem } from './english-stem.ts';
import { Glossary, type PackedGlossary } from './glossary.ts';
import { stem as latvianStem } from './latvian-stem.ts';
import { unpackStems, Vocabulary } from './vocabulary.ts';

/** Languages that have an index of their own. */
export type SearchLang = 'lv' | 'en';

/** What the build writes into `search/<lang>-<hash>.json`: what a query plan needs to know of a site. */
export interface SearchData {
  lang: SearchLang;
  /** How many pages the index holds. */
  pages: number;
  /** Stems of the main text and their page counts, packed. */
  stems: string;
  counts: string;
  /** Words that stand in the text and also begin a longer stem: `darbs`, beside `darbspej`. Packed. */
  whole: string;
  /** Ids, document numbers and abbreviations as `keyOf` writes them, packed. */
  keys: string;
  /** Factor for the score of a page that is no entry, by the id of Pagefind's result. */
  weights: Record<string, number>;
}

/**
 * What the build writes beside it: other words for what the site has. Most queries do without, so it comes when one
 * doesn't.
 */
export interface SearchTerms {
  /** Stems of the titles in the other language, packed; entries are found by them too. */
  foreign: string;
  glossary: PackedGlossary;
}

/** The same, ready for use. */
export interface SearchKnowledge {
  lang: SearchLang;
  pages: number;
  vocabulary: Vocabulary;
  foreign: Vocabulary;
  whole: ReadonlySet<string>;
  keys: ReadonlySet<string>;
  glossary: Glossary;
  weights: Readonly<Record<string, number>>;
  /** Stem of a word of the site's language, and of the other one. */
  stem(word: string): string;
  foreignStem(word: string): string;
}

/** How the words of a language are brought to their stems. */
export const stemmers = { lv: latvianStem, en: englishStem } as const satisfies Record<
  SearchLang,
  (word: string) => string
>;

/** Unpacks what the build wrote; without `terms` there are no synonyms. */
export function knowledgeOf(data: SearchData, terms: SearchTerms = { foreign: '', glossary: [] }): SearchKnowledge {
  const own = stemmers[data.lang];
  const other = stemmers[data.lang === 'lv' ? 'en' : 'lv'];
  return {
    lang: data.lang,
    pages: data.pages,
    vocabulary: new Vocabulary(data.stems, data.counts),
    foreign: new Vocabulary(terms.foreign, ''),
    whole: new Set(unpackStems(data.whole)),
    keys: new Set(unpackStems(data.keys)),
    glossary: new Glossary(terms.glossary, own),
    weights: data.weights,
    stem: own,
    foreignStem: other,
  };
}
