import { expect, it } from 'vitest';
import type { PartList } from './part.ts';
import { placeToday } from './place-today.ts';

const list: PartList = {
  entries: { 'rec-one': ['Pirmais', 'Ieteikums'], 'rec-two': ['Otrais', 'Ieteikums'] },
  moved: {
    'rec-old': 'rec-one',
    'rec-older': 'rec-old',
    'rec-part': 'rec-two#soli',
    'rec-one#sen': 'rec-one#soli',
    'rec-round': 'rec-rounder',
    'rec-rounder': 'rec-round',
    'rec-gone': 'jomas/majokli',
  },
};

it.each([
  ['rec-one', 'rec-one'],
  ['rec-one#soli', 'rec-one#soli'],
  ['rec-old', 'rec-one'],
  ['rec-older#soli', 'rec-one#soli'],
  ['rec-part', 'rec-two#soli'],
  ['rec-part#jautajumi', 'rec-two#soli'],
  ['rec-one#sen', 'rec-one#soli'],
  ['rec-old#sen', 'rec-one#soli'],
  ['rec-one#rec-old', 'rec-one'],
])('%s is %s today', (place, today) => expect(placeToday(place, list)).toBe(today));

it.each(['rec-none', 'rec-round', 'rec-gone', 'constructor', ''])('%j is nowhere', (place) =>
  expect(placeToday(place, list)).toBeUndefined(),
);
