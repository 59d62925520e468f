import { describe, expect, it } from 'vitest';
import { englishStem } from './english-stem.ts';
import { fold } from './latvian-stem.ts';

describe('englishStem', () => {
  it.each([
    ['minority', 'minorities'],
    ['house', 'housing', 'houses'],
    ['plan', 'plans', 'planned', 'planning'],
    ['school', 'schools'],
    ['mediator', 'mediators'],
  ])('is the same for %s and its forms', (...forms) => {
    expect(new Set(forms.map(englishStem)).size).toBe(1);
  });

  it('is always a prefix of the folded word', () => {
    for (const word of 'Discrimination Ombudsman’s employment policies eviction evicted settings café falling'.split(
      ' ',
    ))
      expect(fold(word).startsWith(englishStem(word))).toBe(true);
  });

  it('leaves short words, numbers and ids whole', () => {
    for (const word of ['EU', 'bed', 'rec-hou-03', '2024']) expect(englishStem(word)).toBe(fold(word));
  });
});
