import { expect, it } from 'vitest';
import { addressOfFile, editionOf, infoOf } from './edition.ts';

it.each([
  ['index.html', ''],
  ['a/index.html', 'a/'],
  ['404.html', '404.html'],
  ['a/myindex.html', 'a/myindex.html'],
  ['_astro/ā b.js', '_astro/%C4%81%20b.js'],
])('%s is asked for as „%s”', (file, address) => {
  expect(addressOfFile(file)).toBe(address);
});

it('an edition knows its files by address and what they weigh together', () => {
  const list = { day: '2026-11-21', outside: [], files: [['', 'aa', 3] as const, ['a/', 'bb', 4] as const] };
  const edition = editionOf('id', list);
  expect(edition.files.get('a/')).toEqual(['a/', 'bb', 4]);
  expect(infoOf(edition)).toEqual({ id: 'id', day: '2026-11-21', bytes: 7 });
});
