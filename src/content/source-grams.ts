import { hash } from 'node:crypto';

/** As many words in a row are a copied sentence, not a common turn of phrase. */
export const GRAM_WORDS = 8;
/** Hex digits of a checksum that are kept: few enough for a small file, enough that chance makes no matches. */
export const GRAM_DIGITS = 10;

/** A word of a text, folded so that case and the spelling of diacritics don’t matter, with its place. */
export interface Word {
  word: string;
  /** Offset in the text. */
  index: number;
  length: number;
}

const WORD = /[\p{L}\p{M}\d]+/gu;

/** The words of a text, in order; all but letters and digits only parts them, so `2012.gadā` is two words. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.normalize('NFC').toLowerCase(),
    index,
    length: word.length,
  }));
}

/**
 * Checksums of all runs of eight words, by the position of their first word; they tell whether a run stands in a
 * source without holding the source.
 * @returns an empty list for fewer than eight words
 */
export function gramsOf(words: readonly Word[]): string[] {
  const count = Math.max(0, words.length - GRAM_WORDS + 1);
  return Array.from({ length: count }, (_, at) => {
    const run = words.slice(at, at + GRAM_WORDS).map(({ word }) => word);
    return hash('sha256', run.join(' ')).slice(0, GRAM_DIGITS);
  });
}

/** The checksums of several texts as one string, sorted and without a separator, as `source-grams.json` keeps them. */
export function packGrams(texts: readonly string[]): string {
  return [...new Set(texts.flatMap((text) => gramsOf(wordsOf(text))))].sort().join('');
}

/** The set behind such a string. */
export function unpackGrams(packed: string): Set<string> {
  return new Set(packed.match(new RegExp(`.{${GRAM_DIGITS}}`, 'g')));
}
