import { describe, expect, it } from 'vitest';
import { basePath } from '../../src/routes.ts';
import { allPages, distFiles, pageOf, readDist, readPage } from '../dist.ts';
import { fault, type Reference, referencesIn, referencesInCss } from '../links.ts';

describe('links of the built site', () => {
  it('lead to files and places that exist, and fetch nothing from elsewhere', () => {
    const files = new Set(distFiles('**/*.*'));
    const faults = new Map<string, Set<string>>();
    const check = (references: Reference[], file: string, href: string) => {
      for (const reference of references) {
        const wrong = fault(reference, href, files, readPage);
        if (!wrong) continue;
        const key = `${reference.place} ${reference.value}: ${wrong}`;
        faults.set(key, (faults.get(key) ?? new Set()).add(file));
      }
    };
    for (const page of allPages()) check(referencesIn(page), page.file, page.href);
    for (const file of distFiles('_astro/**/*.css'))
      check(referencesInCss(readDist(file).toString('utf8')), file, basePath + file);
    expect(
      [...faults].map(([wrong, from]) => `${wrong}, in ${from.size} files: ${[...from].slice(0, 5).join(', ')}`),
    ).toEqual([]);
  });
});

describe('fault', () => {
  const target = pageOf('a/index.html', '<html lang="lv"><body><h1 id="x">a</h1><a name="y">b</a></body></html>');
  const files = new Set(['index.html', 'a/index.html', 'b.svg', 'radit/index.html']);
  const check = (value: string, followed = true) =>
    fault({ place: '<a href>', value, followed }, `${basePath}a/`, files, () => target);

  it.each([
    `${basePath}a/`,
    `${basePath}`,
    '#x',
    '#y',
    '#top',
    '../b.svg',
    '?q=a#x',
    `${basePath}radit/#a/2`,
    `${basePath}radit/#k1.eJyL/2`,
    'https://example.lv/',
    'mailto:info@iic.lv',
  ])('lets %s pass', (value) => expect(check(value)).toBeUndefined());

  it.each([
    [`${basePath}c/`, 'no such file'],
    [`${basePath}a`, 'no slash at the end'],
    ['#z', 'no such place on that page'],
    [`${basePath}radit/#z/2`, 'no such entry to show'],
    ['javascript:void 0', 'not a link'],
    ['data:text/html,a', 'a link to data'],
    ['http://', 'not an address'],
  ])('finds %s', (value, wrong) => expect(check(value)).toBe(wrong));

  it.each(['https://example.lv/a.js', '//example.lv/a.png'])('finds a fetch of %s', (value) =>
    expect(check(value, false)).toBe('another origin'),
  );
});
