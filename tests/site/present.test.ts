import { expect, it } from 'vitest';
import { pageHref, permanentUrl, presentPath } from '../../src/routes.ts';
import { languages } from '../corpus.ts';
import { attribute, distFiles, readDist, readPage } from '../dist.ts';

const paths = [presentPath, `${presentPath}/piezimes`];

it.each(languages.flatMap((lang) => paths.map((path) => [lang, path] as const)))(
  'search engines and the search leave out /%s/ %s',
  (lang, path) => {
    const page = readPage(`${lang === 'en' ? 'en/' : ''}${path}/index.html`);
    const robots = page.elements.find((element) => attribute(element, 'name') === 'robots');
    expect(robots && attribute(robots, 'content')).toBe('noindex');
    const canonical = page.elements.find((element) => attribute(element, 'rel') === 'canonical');
    expect(canonical && attribute(canonical, 'href')).toBe(permanentUrl(pageHref(path, lang)));
    expect(page.elements.filter((element) => attribute(element, 'data-pagefind-body') !== undefined)).toEqual([]);
    const maps = distFiles('sitemap-*.xml').map((file) => readDist(file).toString('utf8'));
    expect(maps.join('')).toContain(`<loc>${permanentUrl(pageHref('par', lang))}</loc>`);
    expect(maps.join('')).not.toContain(`<loc>${permanentUrl(pageHref(path, lang))}</loc>`);
  },
);
