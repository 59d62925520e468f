import { englishStem } from './english-stem.ts';
import { Glossary, type PackedGlossary } from './glossary.ts';
import { stem as latvianStem } from './latvian-stem.ts';
import { unpackStems, Vocabulary } from './vocabulary.ts';

/** Languages that have an index of their own. */
export type SearchLang = 'lv' | 'en';

/** What the build writes into `search/<lang>-<hash>.json`: all that a query plan needs to know of a site. */
export interface SearchData {
  lang: SearchLang;
  /** How many pages the index holds. */
  pages: number;
  /** Stems of the main text and their page counts, packed. */
  stems: string;
  counts: string;
  /** Stems of the titles in the other language, packed; entries are found by them too. */
  foreign: string;
  /** Words that stand in the text and also begin a longer stem: `darbs`, beside `darbspej`. Packed. */
  whole: string;
  /** Ids, document numbers and abbreviations as `keyOf` writes them, packed. */
  keys: string;
  glossary: PackedGlossary;
  /** Factor for the score of a page that is no entry, by the id of Pagefind's result. */
  weights: Record<string, number>;
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

const stems = { lv: latvianStem, en: englishStem } as const;

/** Unpacks what the build wrote. */
export function knowledgeOf(data: SearchData): SearchKnowledge {
  const own = stems[data.lang];
  const other = stems[data.lang === 'lv' ? 'en' : 'lv'];
  return {
    lang: data.lang,
    pages: data.pages,
    vocabulary: new Vocabulary(data.stems, data.counts),
    foreign: new Vocabulary(data.foreign, ''),
    whole: new Set(unpackStems(data.whole)),
    keys: new Set(unpackStems(data.keys)),
    glossary: new Glossary(data.glossary, own),
    weights: data.weights,
    stem: own,
    foreignStem: other,
  };
}
