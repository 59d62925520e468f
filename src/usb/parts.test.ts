import { expect, it } from 'vitest';
import { partOf } from './parts.ts';

it.each([
  ['index.html', 'page'],
  ['en/rec-hou-03/index.html', 'page'],
  ['embed/rec-hou-03/index.html', 'left'],
  ['404.html', 'left'],
  ['_headers', 'left'],
  ['sitemap-0.xml', 'left'],
  ['sw.js', 'left'],
  ['offline/abc.json', 'left'],
  ['icon-512.png', 'left'],
  ['manifest.webmanifest', 'left'],
  ['ieraksti/rec-hou-03.json', 'packed'],
  ['en/teksti/share.json', 'packed'],
  ['search/manifest.json', 'packed'],
  ['pagefind/fragment/lv_1.pf_fragment', 'packed'],
  ['pagefind/pagefind.js', 'inside'],
  ['qr/rec-hou-03.svg', 'inside'],
  ['_astro/Search.js', 'inside'],
  ['_astro/print.css', 'file'],
  ['theme.js', 'file'],
  ['dati/x.csv', 'file'],
  ['lejupielades/index.html', 'page'],
  ['lejupielades/celvedis.pdf', 'file'],
  ['lejupielades/usb.zip', 'left'],
])('%s: %s', (path, part) => {
  expect(partOf(path, 'usb.zip')).toBe(part);
});
