import { fold } from './latvian-stem.ts';

const MARKS = /[^\p{L}\p{N}]+/u;

/** The words of a text, folded, in order: whatever stands between marks and spaces, as Pagefind indexes compounds. */
export function wordsOf(text: string): string[] {
  return fold(text).split(MARKS).filter(Boolean);
}

const GROUPED = /(?<!\d)\d{1,3}(?:[ \u00a0]\d{3})+(?!\d)/g;
const TWO_NUMBERS = /(?<=\d) (?=\d)/g;

/**
 * A text as one key, as documents and entries are called by it: letters and digits only. „Nr. 709” → `nr709`,
 * „868 860” → `868860`, „rec-hou-03” → `rechou03`. Two numbers stay apart, „2013/C 378/01” → `2013c378x01`, so that a
 * date in an id is never eight digits in a row, which are a phone number's.
 */
export function keyOf(text: string): string {
  return wordsOf(text.replace(GROUPED, (number) => number.replace(/[ \u00a0]/g, '')))
    .join(' ')
    .replace(TWO_NUMBERS, 'x')
    .replaceAll(' ', '');
}
