import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { USB_FILE } from '../downloads/catalogue.ts';
import { writeUsbEdition } from './write.ts';

const POLICY = `<meta http-equiv="content-security-policy" content="script-src 'self'">`;
const PAGE = `<!doctype html><html lang="lv"><head>${POLICY}<link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/Search.astro_astro_type_script_x.js"></script></head><body><img src="/qr/index.svg"></body></html>`;
const SITE: Record<string, string> = {
  'index.html': PAGE,
  'meklet/index.html': PAGE,
  'embed/a/index.html': PAGE,
  'favicon.svg': '<svg/>',
  'qr/index.svg': '<svg fill="#fff"/>',
  'lejupielades/celvedis.pdf': '%PDF',
  '_astro/a.css': 'a{src:url(/_astro/f.woff2)}',
  '_astro/f.woff2': 'font',
  '_astro/preload-helper.x.js': 'const a = () => { throw new Error("preloads") }; export { a as t };',
  '_astro/later.x.js': 'export const later = "later, " + import.meta.url;',
  '_astro/Search.astro_astro_type_script_x.js':
    'import { t } from "./preload-helper.x.js"; const base = "/"; t(() => import("./later.x.js"), []); t(() => import(base + "pagefind/pagefind.js"), []);',
  'pagefind/pagefind.js': 'globalThis.pagefindRan = import.meta.url;',
  'pagefind/pagefind-entry.json': '{}',
};
let dist: string;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'usb-'));
  for (const [path, text] of Object.entries(SITE)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
});
afterEach(() => rmSync(dist, { recursive: true }));

it('writes everything into one zip, and nothing that only a server needs', async () => {
  const made = await writeUsbEdition(dist, '2026-11-21');
  expect(made).toEqual({ file: USB_FILE, format: 'zip', subject: { type: 'usb' } });
  const files = unzipSync(readFileSync(join(dist, 'lejupielades', USB_FILE)));
  expect(Object.keys(files)).toEqual([
    'LASI-MANI.txt',
    'celvedis/_astro/a.css',
    'celvedis/_usb/kept.html',
    'celvedis/_usb/kept.js',
    'celvedis/_usb/lead-on.js',
    'celvedis/_usb/packs/meklet-0.js',
    'celvedis/_usb/packs/pagefind-0.js',
    'celvedis/_usb/site.js',
    'celvedis/favicon.svg',
    'celvedis/index.html',
    'celvedis/lejupielades/celvedis.pdf',
    'celvedis/meklet/index.html',
    'sakt.html',
  ]);
  const text = (path: string) => Buffer.from(files[path] ?? []).toString();
  expect(text('celvedis/meklet/index.html')).toContain('<script defer src="../_usb/site.js" data-run="Search">');
  expect(text('celvedis/index.html')).toContain(`<img src="data:image/svg+xml,%3Csvg fill='%23fff'/%3E">`);
  const script = text('celvedis/_usb/site.js');
  expect(script).toContain('later, ');
  expect(script).toContain('pagefindRan');
  expect(script).not.toMatch(/preloads|import\.meta|\bimport\(/);
  // Made anew, it doesn't hold itself.
  await writeUsbEdition(dist, '2026-11-21');
  expect(Object.keys(unzipSync(readFileSync(join(dist, 'lejupielades', USB_FILE))))).toEqual(Object.keys(files));
});

it('stops at a script that loads what it can’t know', async () => {
  writeFileSync(join(dist, '_astro/later.x.js'), 'const name = "x"; import("/" + name);');
  await expect(writeUsbEdition(dist, '2026-11-21')).rejects.toThrow("loads a script that the edition doesn't know");
});
