import { describe, expect, it } from 'vitest';
import type { PartList } from '../parts/part.ts';
import { findPlace, placeNamed } from './place.ts';
import { suggestions } from './suggest.ts';

const list: PartList = {
  entries: {
    'rec-hou-03': ['Nepieļaut piespiedu izlikšanu', 'Ieteikums\u00a03'],
    'rec-hou-01': ['Palīdzēt ar mājokli', 'Ieteikums\u00a01'],
    'sf-08': ['Novērst segregāciju skolās un mājokļos', 'Panākumu faktors\u00a08'],
  },
  moved: {
    'rec-old': 'rec-hou-03',
    'rec-older': 'rec-old',
    'rec-old#vecie': 'rec-hou-03#soli',
    'rec-gone': 'jomas/majokli',
    ring: 'ring-two',
    'ring-two': 'ring',
    'rec-hou-01#soli': 'sf-08#soli',
  },
};

describe('findPlace', () => {
  it('finds an entry and a section of it', () => {
    expect(findPlace('rec-hou-03', list)).toEqual({
      id: 'rec-hou-03',
      anchor: undefined,
      title: 'Nepieļaut piespiedu izlikšanu',
      label: 'Ieteikums\u00a03',
      moved: false,
    });
    expect(findPlace('rec-hou-03#soli', list)).toMatchObject({ id: 'rec-hou-03', anchor: 'soli', moved: false });
  });

  it.each([
    ['rec-old', 'rec-hou-03', undefined],
    ['rec-old#soli', 'rec-hou-03', 'soli'],
    ['rec-old#vecie', 'rec-hou-03', 'soli'],
    ['rec-older', 'rec-hou-03', undefined],
    ['rec-hou-01#soli', 'sf-08', 'soli'],
  ])('follows the old place %s to where it is now', (place, id, anchor) => {
    expect(findPlace(place, list)).toMatchObject({ id, anchor, moved: true });
  });

  it.each(['rec-none', '', 'rec-gone', 'ring', 'constructor', '__proto__'])('finds nothing for “%s”', (place) => {
    expect(findPlace(place, list)).toBeUndefined();
  });
});

describe('placeNamed', () => {
  it.each([
    ['rec-hou-03', 'rec-hou-03'],
    [' rec-hou-03#soli ', 'rec-hou-03#soli'],
    ['https://celvedis.example/en/rec-hou-03/#soli', 'rec-hou-03#soli'],
    ['/rec-hou-03/', 'rec-hou-03'],
    ['rec-old', 'rec-hou-03'],
    ['rec-none', undefined],
    ['Nepieļaut', undefined],
    ['', undefined],
  ])('“%s”', (text, place) => expect(placeNamed(text, list)).toBe(place));
});

describe('suggestions', () => {
  const ids = (typed: string) => suggestions(typed, list, 5).map(({ id }) => id);

  it.each([
    ['rec-hou', ['rec-hou-03', 'rec-hou-01']],
    ['SF-08', ['sf-08']],
    ['izliksanu', ['rec-hou-03']],
    ['majok', ['rec-hou-01', 'sf-08']],
    ['mājokli palidz', ['rec-hou-01']],
    ['ieteikums 3', ['rec-hou-03']],
    ['egregācij', ['sf-08']],
    ['mājokli lidosta', []],
    ['  ', []],
  ])('for “%s”', (typed, expected) => expect(ids(typed)).toEqual(expected));

  it('puts the beginning of a word before its middle, and stops at the limit', () => {
    expect(suggestions('pie', list, 1).map(({ id }) => id)).toEqual(['rec-hou-03']);
    expect(suggestions('rec', list, 1)).toHaveLength(1);
  });
});
