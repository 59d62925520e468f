import { expect, it } from 'vitest';
import { plural } from './plural.ts';

const singular = (lang: 'lv' | 'en', limit: number) =>
  Array.from({ length: limit }, (_, n) => n).filter((n) => plural(lang, n, 'one', 'many').endsWith('one'));

it('takes the Latvian singular after every 1 but 11', () => {
  expect(singular('lv', 132)).toEqual([1, 21, 31, 41, 51, 61, 71, 81, 91, 101, 121, 131]);
  expect(singular('lv', 1112).slice(-3)).toEqual([1081, 1091, 1101]);
});

it('takes the English singular after 1 only', () => {
  expect(singular('en', 132)).toEqual([1]);
});

it('keeps count and noun on one line', () => {
  expect(plural('lv', 21, 'ieteikums', 'ieteikumi')).toBe('21\u00a0ieteikums');
  expect(plural('lv', 0, 'ieteikums', 'ieteikumi')).toBe('0\u00a0ieteikumi');
  expect(plural('en', 2, 'entry', 'entries')).toBe('2\u00a0entries');
});
