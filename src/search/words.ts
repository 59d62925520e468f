import { fold } from './latvian-stem.ts';

const MARKS = /[^\p{L}\p{N}]+/u;

/** The words of a text, folded, in order: whatever stands between marks and spaces, as Pagefind indexes compounds. */
export function wordsOf(text: string): string[] {
  return fold(text).split(MARKS).filter(Boolean);
}

/**
 * A text as one key, as documents and entries are called by it: letters and digits only, with an x after every fourth
 * digit of a number. „Nr. 709” → `nr709`, „2013/C 378/01” → `2013c3780x1`, „rec-hou-03” → `rechou03`.
 */
export function keyOf(text: string): string {
  return joinKey(wordsOf(text));
}

/** Words as one key. A date or two years in a row would look like a telephone number in the site's files, hence the x. */
export function joinKey(words: readonly string[]): string {
  return words.join('').replace(/\d{4}(?=\d)/g, '$&x');
}
