import glossaryData from '../../../content/data/search-glossary.json' with { type: 'json' };
import { type SearchTerm, searchGlossary } from '../../schema/search-glossary.ts';
import { type SearchLang, stemmers } from '../../search/data.ts';
import type { PackedGlossary } from '../../search/glossary.ts';
import { wordsOf } from '../../search/words.ts';

/** The search glossary; throws when it breaks its schema. */
export const glossaryTerms: readonly SearchTerm[] = searchGlossary.parse(glossaryData);

/**
 * The glossary for the readers of a language's pages: its terms, each with the stems of what else it is called.
 * On English pages the first English name is the term, and all Latvian ones are aliases.
 */
export function packGlossary(lang: SearchLang, terms = glossaryTerms): PackedGlossary {
  return terms.flatMap(({ lv, en, also, short }) => {
    const shown = lang === 'lv' ? lv : en[0];
    if (shown === undefined) return [];
    const aliases = [
      ...(lang === 'lv' ? also.map((name) => stemsOf(name, 'lv')) : [lv, ...also].map((name) => stemsOf(name, 'lv'))),
      ...(lang === 'lv' ? en : en.slice(1)).map((name) => stemsOf(name, 'en')),
      ...short.map((name) => wordsOf(name).join(' ')),
    ];
    const own = stemsOf(shown, lang);
    const distinct = [...new Set(aliases)].filter((alias) => alias !== own && alias !== '');
    return distinct.length === 0 ? [] : [[shown, distinct.join('|')] as const];
  });
}

function stemsOf(name: string, lang: SearchLang): string {
  return wordsOf(name).map(stemmers[lang]).join(' ');
}
