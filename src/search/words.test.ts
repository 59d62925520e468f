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
  ['2013/C 378/01', '2013c37801'],
  ['rec-hou-03', 'rechou03'],
  ['COM(2020) 620', 'com2020620'],
])('writes %s as one key', (text, key) => {
  expect(keyOf(text)).toBe(key);
});
