import { describe, expect, it } from 'vitest';
import { basePath } from '../../src/routes.ts';
import { allPages, distFiles, pageOf, readDist, readPage } from '../dist.ts';
import { fault, referencesIn, referencesInCss } from '../links.ts';

describe('links of the built site', () => {
  it('lead to files and places that exist, and fetch nothing from elsewhere', () => {
    const files = new Set(distFiles('**/*.*'));
    const wanting = (from: string, file: string, references: ReturnType<typeof referencesInCss>) =>
      references.flatMap((reference) => {
        const wrong = fault(reference, from, files, readPage);
        return wrong ? [`${file}: ${reference.place} ${reference.value}: ${wrong}`] : [];
      });
    const pages = allPages().flatMap((page) => wanting(page.href, page.file, referencesIn(page)));
    const styles = distFiles('**/*.css').flatMap((file) =>
      wanting(basePath + file, file, referencesInCss(readDist(file).toString('utf8'))),
    );
    expect([...new Set([...pages, ...styles])]).toEqual([]);
  });

  it('do not pass through a redirect, where the next address is known', () => {
    const redirects = new Set(allPages().flatMap(({ redirect, href }) => (redirect === undefined ? [] : [href])));
    const detours = allPages()
      .filter(({ redirect }) => redirect === undefined)
      .flatMap((page) =>
        referencesIn(page)
          .filter(({ value }) => redirects.has(value.replace(/[?#].*$/, '')))
          .map(({ place, value }) => `${page.file}: ${place} ${value}`),
      );
    expect(detours).toEqual([]);
  });
});

describe('fault', () => {
  const target = pageOf('a/index.html', '<html lang="lv"><body><h1 id="x">a</h1><a name="y">b</a></body></html>');
  const files = new Set(['index.html', 'a/index.html', 'b.svg']);
  const check = (value: string, followed = true) =>
    fault({ place: '<a href>', value, followed }, `${basePath}a/`, files, () => target);

  it.each([`${basePath}a/`, `${basePath}`, '#x', '#y', '#top', '../b.svg', '?q=a#x', 'https://example.lv/', 'mailto:info@iic.lv'])(
    'lets %s pass',
    (value) => expect(check(value)).toBeUndefined(),
  );

  it.each([
    [`${basePath}c/`, 'no such file'],
    [`${basePath}a`, 'no slash at the end'],
    ['#z', 'no such place on that page'],
    ['javascript:void 0', 'not a link'],
    ['data:text/html,a', 'a link to data'],
    ['http://', 'not an address'],
  ])('finds %s', (value, wrong) => expect(check(value)).toBe(wrong));

  it.each(['https://example.lv/a.js', '//example.lv/a.png'])('finds a fetch of %s', (value) =>
    expect(check(value, false)).toBe('another origin'),
  );
});
