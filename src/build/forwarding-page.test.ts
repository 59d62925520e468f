import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Change,
  contentFolder,
  edit,
  fixture,
  LOCK,
  locked,
  REC,
  REC_EN,
  REDIRECTS,
} from '../../tests/content-folder.ts';
import { attribute, pageOf } from '../../tests/dist.ts';
import { loadCorpus } from '../content/corpus.ts';
import { basePath } from '../routes.ts';
import { forwardingPage, redirectsFile } from './forwarding-page.ts';
import { writeMovedPages } from './moved-pages.ts';

const moved = {
  from: 'rec-old',
  to: 'rec-one/',
  reason: 'Apvienots ar „vienu” & <citu>',
  places: { vecie: 'rec-one/#soli' },
};

describe('forwardingPage', () => {
  const page = pageOf('rec-old/index.html', forwardingPage(moved, 'Virsraksts', 'en'));
  const find = (tag: string) => page.elements.find(({ tagName }) => tagName === tag);

  it('leads on without scripts, and says where to in the language of the page', () => {
    expect(page.redirect).toBe(`${basePath}en/rec-one/`);
    expect(attribute(find('html') as never, 'lang')).toBe('en');
    expect(page.html).toContain(`<a href="${basePath}en/rec-one/">Virsraksts</a>`);
  });

  it('gives the script the new places of old anchors', () => {
    expect(attribute(find('script') as never, 'data-places')).toBe(`{"vecie":"${basePath}en/rec-one/#soli"}`);
  });

  it('says why, as text', () => {
    expect(page.html).toContain('Apvienots ar „vienu” &amp; &lt;citu>');
  });
});

it('the file for hosts names one move a line', () => {
  expect(redirectsFile([['/a/', '/b/#c']])).toBe('/a/ /b/#c 301\n');
});

/** What is written for a content folder, as pairs of file and place it leads to. */
function written(change: Change): { led: (file: string) => string | undefined; list: string } {
  using folder = contentFolder(change);
  const dir = mkdtempSync(join(tmpdir(), 'guide-dist-'));
  writeMovedPages(dir, loadCorpus(folder.dir).corpus);
  const read = (file: string) => readFileSync(join(dir, file), 'utf8');
  const files = ['rec-one/index.html', 'en/rec-one/index.html'].map((file) => pageOf(file, read(file)));
  const list = read('_redirects');
  rmSync(dir, { recursive: true });
  return { led: (file) => files.find((page) => page.file === file)?.redirect, list };
}

it('an entry that was renamed leads from its old address to the new one, in both languages', () => {
  const { led, list } = written({
    [REC]: null,
    [REC_EN]: null,
    'docs/recommendations/rec-new.mdx': edit(['id: rec-one', 'id: rec-new'])(fixture(REC)),
    'docs/en/recommendations/rec-new.mdx': fixture(REC_EN),
    [LOCK]: locked({ 'rec-new': ['soli'] }),
    [REDIRECTS]: '- { from: rec-one, to: rec-new, since: 2026-11-21, reason: Pārsaukts }\n',
  });
  expect(led('rec-one/index.html')).toBe(`${basePath}rec-new/`);
  expect(led('en/rec-one/index.html')).toBe(`${basePath}en/rec-new/`);
  expect(list).toBe(`${basePath}rec-one/ ${basePath}rec-new/ 301\n${basePath}en/rec-one/ ${basePath}en/rec-new/ 301\n`);
});
