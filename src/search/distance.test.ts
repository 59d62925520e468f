import { distance as levenshtein } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { editDistance } from './distance.ts';

describe('editDistance', () => {
  it.each([
    ['majokl', 'majokl', 0],
    ['majol', 'majokl', 1],
    ['majokil', 'majokl', 1],
    ['mediatros', 'mediators', 1],
    ['tiesibsag', 'tiesibsarg', 1],
    ['ab', 'ba', 1],
    ['abcd', 'acbd', 1],
    ['', 'ab', 2],
  ])('counts %s and %s as %i apart', (a, b, expected) => {
    expect(editDistance(a, b, 2)).toBe(expected);
    expect(editDistance(b, a, 2)).toBe(expected);
  });

  it('stops above its limit', () => {
    expect(editDistance('romi', 'pašvaldība', 2)).toBe(3);
    expect(editDistance('abcdef', 'uvwxyz', 1)).toBe(2);
  });

  it('is never more than Levenshtein’s, and never less than half of it', () => {
    const words = 'majoklis mājokļi skola skolas sklao plans plāns paln nams mans roma amor'.split(' ');
    for (const a of words)
      for (const b of words) {
        const plain = levenshtein(a, b);
        const found = editDistance(a, b, 20);
        expect(found).toBeLessThanOrEqual(plain);
        expect(found * 2).toBeGreaterThanOrEqual(plain);
      }
  });
});
