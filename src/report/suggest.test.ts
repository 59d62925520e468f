import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from './suggest.ts';

describe('nearest', () => {
  it.each([
    ['sumary', ['title', 'summary', 'sources'], 'summary'],
    ['Title', ['title', 'summary'], 'title'],
    ['adressees', ['addressees', 'addresseeInSource'], 'addressees'],
    ['rec-hou-3', ['rec-hou-03', 'rec-hou-13', 'rec-edu-03'], 'rec-hou-03'],
    ['lvv', ['lv', 'eu'], 'lv'],
  ])('of %s in %j is %s', (word, allowed, expected) => {
    expect(nearest(word, allowed)).toEqual([expected]);
  });

  it.each([
    ['publisher', ['title', 'summary']],
    ['sumary', []],
    ['xx', ['lv', 'eu']],
    ['', ['lv', 'eu']],
    ['abcdef', ['abcxyz']],
  ])('of %j finds nothing in %j', (word, allowed) => {
    expect(nearest(word, allowed)).toEqual([]);
  });

  it('allows more edits in a longer word, but no more than a third of it', () => {
    expect(nearest('succesfactor', ['success-factors'])).toEqual(['success-factors']);
    expect(nearest('abcdefghijkl', ['abcdefgh'])).toEqual(['abcdefgh']);
    expect(nearest('abcdefghijkl', ['abcdefg'])).toEqual([]);
  });

  it('gives the nearest first, equals by the alphabet, no more than asked for', () => {
    expect(nearest('sf-1', ['sf-13', 'sf-01', 'sf-012', 'sf-11'], 3)).toEqual(['sf-01', 'sf-11', 'sf-13']);
    expect(nearest('sf-1', ['sf-13', 'sf-01'], 0)).toEqual([]);
  });

  it('takes any iterable', () => {
    expect(nearest('titel', new Map([['title', 1]]).keys())).toEqual(['title']);
  });
});

describe('didYouMean', () => {
  it('asks in both languages, with a space before', () => {
    expect(didYouMean('titel', ['title'])).toEqual({ lv: ' Vai domājāt title?', en: ' Did you mean title?' });
    expect(didYouMean('sf-1', ['sf-01', 'sf-11'], 2).lv).toBe(' Vai domājāt sf-01, sf-11?');
  });

  it('is silent when nothing is near', () => {
    expect(didYouMean('publisher', ['title'])).toEqual({ lv: '', en: '' });
  });
});
