import { withoutEnding } from './ending.ts';

const ENDINGS = 'iem ais ai ei am em im um us as os es is ij ie a e i u o s'.split(' ');
const VOWEL = /[aeiou]/;

/** A text in lower case without diacritics: „Mājokļi” → `majokli`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * The part of a Latvian word that its case forms share: „mājoklis”, „mājokļu” → `majokl`. The stem is always a prefix
 * of the folded word, so a search that matches prefixes finds every form by it. Short words, numbers and ids stay whole.
 */
export function stem(word: string): string {
  const folded = fold(word);
  if (!/^[a-z]{4,}$/.test(folded)) return folded;
  const bare = withoutEnding(folded, ENDINGS, VOWEL);
  if (bare.endsWith('aj') && bare.length >= 7) return bare.slice(0, -2);
  return /[pbmv]j$/.test(bare) ? bare.slice(0, -1) : bare;
}
