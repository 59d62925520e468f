import { expect, it } from 'vitest';
import { type EditionFile, editionOf } from './edition.ts';
import { missingFiles, surplusKeys } from './store-key.ts';

const edition = (...files: EditionFile[]) => editionOf('id', { day: '2026-11-21', outside: [], files });
const home: EditionFile = ['', 'aa', 1];
const changed: EditionFile = ['', 'bb', 1];
const style: EditionFile = ['s.css', 'cc', 1];

it('a changed file is missing, one that stayed is not', () => {
  expect(missingFiles(edition(changed, style), new Set(['?rev=aa', 's.css?rev=cc']))).toEqual([changed]);
});

it('what any edition in use has stays', () => {
  const held = new Set(['?rev=aa', '?rev=bb', 's.css?rev=cc', 'old?rev=dd']);
  expect(surplusKeys([edition(changed)], held)).toEqual(['?rev=aa', 's.css?rev=cc', 'old?rev=dd']);
  expect(surplusKeys([edition(changed), edition(home, style)], held)).toEqual(['old?rev=dd']);
});
