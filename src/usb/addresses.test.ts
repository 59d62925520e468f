import { describe, expect, it, vi } from 'vitest';
import { editionAddress, siteFile, wayToRoot } from './addresses.ts';

const files = new Set(['index.html', 'rec-hou-03/index.html', 'en/rec-hou-03/index.html', 'dati/a.csv']);

describe('siteFile', () => {
  it.each([
    ['/', 'index.html'],
    ['/en/rec-hou-03/#soli', 'en/rec-hou-03/index.html#soli'],
    ['https://example.org/', undefined],
    ['//example.org/', undefined],
    ['#a', undefined],
    ['mailto:x', undefined],
  ])('reads %s', (address, file) => {
    expect(siteFile(address)).toBe(file);
  });
});

it('knows the way from a file to the root', () => {
  expect(['index.html', 'a/index.html', 'en/a/index.html'].map(wayToRoot)).toEqual(['./', '../', '../../']);
});

describe('editionAddress', () => {
  it.each([
    ['/', 'rec-hou-03/index.html', '../index.html'],
    ['/rec-hou-03/?a=1#b', 'index.html', 'rec-hou-03/index.html?a=1#b'],
    ['/rec-hou-03/', 'rec-hou-03/index.html', 'index.html'],
    ['/en/rec-hou-03/', 'rec-hou-03/index.html', '../en/rec-hou-03/index.html'],
    ['/dati/a.csv', 'en/rec-hou-03/index.html', '../../dati/a.csv'],
    ['#soli', 'index.html', '#soli'],
    ['https://example.org/a/', 'index.html', 'https://example.org/a/'],
  ])('%s in %s is %s', (address, from, expected) => {
    expect(editionAddress(address, from, files)).toBe(expected);
  });

  it('leads to the site on line where the edition has nothing', () => {
    expect(editionAddress('/embed/rec-hou-03/', 'index.html', files)).toBe('http://localhost:4321/embed/rec-hou-03/');
  });
});

it('knows the path under which the site is on line', async () => {
  vi.stubEnv('BASE_PATH', '/guide/');
  vi.resetModules();
  const under = await import('./addresses.ts');
  vi.unstubAllEnvs();
  expect(under.editionAddress('/guide/rec-hou-03/#a', 'index.html', files)).toBe('rec-hou-03/index.html#a');
  expect(under.editionAddress('/rec-hou-03/', 'index.html', files)).toBe('/rec-hou-03/');
});
