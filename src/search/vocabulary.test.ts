import { describe, expect, it } from 'vitest';
import { packCounts, packStems, unpackStems, Vocabulary } from './vocabulary.ts';

const stems = ['868', 'majokl', 'mediator', 'pasvaldib', 'plan', 'planosan', 'tiesib', 'tiesibsarg'];
const counts = [1, 100, 60, 300, 200, 20, 150, 30];
const vocabulary = new Vocabulary(packStems(stems), packCounts(counts));

describe('packStems', () => {
  it('gives back what it was given', () => {
    expect(unpackStems(packStems(stems))).toEqual(stems);
    expect(unpackStems(packStems([]))).toEqual([]);
    const long = ['a'.repeat(40), `${'a'.repeat(40)}b`, '2013c37801', 'žņ'].sort();
    expect(unpackStems(packStems(long))).toEqual(long);
  });
});

describe('Vocabulary', () => {
  it('knows its stems and roughly how common they are', () => {
    expect(vocabulary.has('majokl')).toBe(true);
    expect(vocabulary.has('majok')).toBe(false);
    expect(vocabulary.pages('868')).toBe(1);
    expect(vocabulary.pages('pasvaldib')).toBeGreaterThan(vocabulary.pages('planosan'));
    expect(vocabulary.pages('nekas')).toBe(0);
  });

  it('finds the stems that begin with a prefix', () => {
    expect(vocabulary.startingWith('tiesib')).toEqual(['tiesib', 'tiesibsarg']);
    expect(vocabulary.startingWith('zz')).toEqual([]);
    expect(vocabulary.startingWith('')).toHaveLength(stems.length);
  });

  it.each([
    ['majokil', 8, 'majokl'],
    ['majol', 7, 'majokl'],
    ['tiesibsag', 9, 'tiesibsarg'],
    ['pasvladiba', 10, 'pasvaldib'],
  ])('takes %s for a misspelling', (typed, letters, meant) => {
    expect(vocabulary.nearest(typed, letters)?.stem).toBe(meant);
  });

  it('guesses no other first letter, no number, no short word and nothing far', () => {
    expect(vocabulary.nearest('ajokl', 6)).toBeUndefined();
    expect(vocabulary.nearest('869', 3)).toBeUndefined();
    expect(vocabulary.nearest('pla', 3)).toBeUndefined();
    expect(vocabulary.nearest('mexxkl', 6)).toBeUndefined();
  });

  it('prefers the commoner of two equally near', () => {
    const close = new Vocabulary(packStems(['skola', 'skols']), packCounts([2, 50]));
    expect(close.nearest('skolx', 5)?.stem).toBe('skols');
  });
});
