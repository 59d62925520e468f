import { expect, it } from 'vitest';
import { keyOf, wordsOf } from './words.ts';

it('takes a text apart at marks and spaces, folded', () => {
  expect(wordsOf('„Sāre khetene” – sociāli-ekonomisks, 94,26 %')).toEqual([
    'sare',
    'khetene',
    'sociali',
    'ekonomisks',
    '94',
    '26',
  ]);
  expect(wordsOf(' – ')).toEqual([]);
});

it.each([
  ['Nr. 709', 'nr709'],
  ['Nr.709', 'nr709'],
  ['2013/C 378/01', '2013c3780x1'],
  ['rec-hou-03', 'rechou03'],
  ['2024.–2027. gads', '2024x2027gads'],
  ['pazinojums-10082021', 'pazinojums1008x2021'],
  ['COM(2020) 620', 'com2020x620'],
])('writes %s as one key', (text, key) => {
  expect(keyOf(text)).toBe(key);
});
