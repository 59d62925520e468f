import { describe, expect, it } from 'vitest';
import exceptions from '../../content/data/own-words-exceptions.json' with { type: 'json' };
import stored from '../../content/data/source-grams.json' with { type: 'json' };
import { GRAM_WORDS, gramsOf, packGrams, unpackGrams, wordsOf } from './source-grams.ts';

const EIGHT = 'viens divi trīs četri pieci seši septiņi astoņi';

describe('wordsOf', () => {
  it('takes letters and digits, in lower case and composed, with their places in the text', () => {
    const text = `„2012.gadā – ${'ŠĪ'.normalize('NFD')}\nlapa”`;
    expect(wordsOf(text).map(({ word }) => word)).toEqual(['2012', 'gadā', 'šī', 'lapa']);
    expect(wordsOf(text).map(({ index, length }) => text.slice(index, index + length).normalize('NFC'))).toEqual([
      '2012',
      'gadā',
      'ŠĪ',
      'lapa',
    ]);
  });
});

describe('gramsOf', () => {
  it('has one checksum for each run of eight words, whatever stands between them', () => {
    expect(gramsOf(wordsOf('viens divi'))).toEqual([]);
    expect(gramsOf(wordsOf(EIGHT))).toHaveLength(1);
    expect(gramsOf(wordsOf(`nulle ${EIGHT} deviņi`))).toHaveLength(3);
    expect(gramsOf(wordsOf(`nulle ${EIGHT} deviņi`))[1]).toBe(gramsOf(wordsOf(EIGHT.replaceAll(' ', ', ')))[0]);
  });
});

describe('packGrams', () => {
  it('keeps every checksum once, sorted, and unpacks to the same', () => {
    const texts = [`${EIGHT} deviņi`, EIGHT];
    const grams = gramsOf(wordsOf(`${EIGHT} deviņi`));
    expect(packGrams(texts)).toBe([...grams].sort().join(''));
    expect(unpackGrams(packGrams(texts))).toEqual(new Set(grams));
    expect(unpackGrams('')).toEqual(new Set());
  });
});

describe('the stored checksums', () => {
  it('are made as the check makes them: names of the sources are found by them', () => {
    const known = unpackGrams(stored.grams);
    const long = exceptions.map(({ text }) => wordsOf(text)).filter((words) => words.length >= GRAM_WORDS);
    expect(long.length).toBeGreaterThan(0);
    for (const words of long)
      expect(
        gramsOf(words).filter((gram) => known.has(gram)),
        words.map(({ word }) => word).join(' '),
      ).not.toEqual([]);
  });
});
