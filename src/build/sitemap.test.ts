import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { basePath } from '../routes.ts';
import { unlistNoindex } from './sitemap.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'guide-dist-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function page(path: string, head: string): string {
  mkdirSync(join(dir, path), { recursive: true });
  writeFileSync(join(dir, path, 'index.html'), `<!doctype html><html lang="lv"><head>${head}</head></html>`);
  return `<url><loc>https://celvedis.example${basePath}${path}</loc><xhtml:link rel="alternate" hreflang="lv" href="x"/></url>`;
}
const sitemap = () => readFileSync(join(dir, 'sitemap-0.xml'), 'utf8');

it('takes pages off the map that search engines are asked to leave out, and no others', () => {
  const home = page('', '<title>Sākums</title>');
  const slides = page('radit/', '<meta name="robots" content="noindex">');
  const entry = page('rec-one/', '<meta name="robots" content="max-snippet:-1">');
  writeFileSync(join(dir, 'sitemap-0.xml'), `<urlset>${home}${slides}${entry}</urlset>`);
  writeFileSync(join(dir, 'sitemap-index.xml'), '<sitemapindex></sitemapindex>');
  expect(unlistNoindex(dir)).toBe(1);
  expect(sitemap()).toBe(`<urlset>${home}${entry}</urlset>`);
});

it('changes nothing where all pages are listed', () => {
  const home = page('', '');
  writeFileSync(join(dir, 'sitemap-0.xml'), `<urlset>${home}</urlset>`);
  expect(unlistNoindex(dir)).toBe(0);
  expect(sitemap()).toContain(home);
});
