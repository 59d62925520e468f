import { type SearchData, type SearchLang, type SearchTerms, stemmers } from '../../search/data.ts';
import type { PackedGlossary } from '../../search/glossary.ts';
import { packCounts, packStems } from '../../search/vocabulary.ts';
import { wordsOf } from '../../search/words.ts';

/** A page as the vocabulary sees it. */
export interface SearchedPage {
  text: string;
  /** Title in the other language; empty for a page that is no entry. */
  alias: string;
  keys: readonly string[];
}

/** Other words for what the pages in a language have. */
export function searchTerms(lang: SearchLang, pages: readonly SearchedPage[], glossary: PackedGlossary): SearchTerms {
  const foreignStem = stemmers[lang === 'lv' ? 'en' : 'lv'];
  const foreign = new Set(pages.flatMap(({ alias }) => wordsOf(alias).map(foreignStem)));
  return { foreign: packStems([...foreign].sort()), glossary };
}

/**
 * What a query plan needs to know of the pages in a language.
 * @param weights factor for the score of a page that is no entry, by the id of its fragment
 */
export function searchData(
  lang: SearchLang,
  pages: readonly SearchedPage[],
  weights: Record<string, number>,
): SearchData {
  const stem = stemmers[lang];
  const words = new Set<string>();
  const counts = new Map<string, number>();
  for (const { text } of pages) {
    const all = new Set(wordsOf(text));
    for (const word of all) words.add(word);
    for (const found of new Set([...all].map(stem))) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  const stems = [...counts.keys()].sort();
  return {
    lang,
    pages: pages.length,
    stems: packStems(stems),
    counts: packCounts(stems.map((found) => counts.get(found) ?? 1)),
    whole: packStems(wholeWords(words, stems, stem)),
    keys: packStems([...new Set(pages.flatMap(({ keys }) => keys))].sort()),
    weights,
  };
}

/**
 * Words that stand in the text and also begin a longer stem. A query that ends in one is a whole word; one that ends in
 * another beginning, as „tiesībs”, is not yet finished, though its stem `tiesib` is a word's.
 */
function wholeWords(words: ReadonlySet<string>, stems: readonly string[], stem: (word: string) => string): string[] {
  const beginnings = new Set<string>();
  for (const longer of stems) for (let end = 1; end <= longer.length; end += 1) beginnings.add(longer.slice(0, end));
  return [...words].filter((word) => beginnings.has(word) && stem(word) !== word).sort();
}
