import { expect, it } from 'vitest';
import { indexFile } from './index-file.ts';

it.each([
  ['', 'index.html'],
  ['en/', 'en/index.html'],
  ['rec-hou-03/#soli', 'rec-hou-03/index.html#soli'],
  ['meklet/?q=a/b', 'meklet/index.html?q=a/b'],
  ['#a', 'index.html#a'],
  ['dati/x.csv', 'dati/x.csv'],
])('names the file of %j', (address, file) => {
  expect(indexFile(address)).toBe(file);
});
