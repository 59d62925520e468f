import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { retryable } from '../../src/http/retryable.ts';
import { basePath, permanentUrl } from '../../src/routes.ts';
import { readDist } from '../dist.ts';
import { runFloors } from '../search/floors.ts';
import { type Answer, belowFloors, idsReader, queries, scores } from '../search/measure.ts';
import { type UnpackedEdition, unpackEdition } from '../usb.ts';
import { fileBrowsers, launchWithoutNetwork, watchFiles } from './file-browsers.ts';
import { address, templates } from './site.ts';

const FOLDER = 'celvedis/';
const dist = process.env.DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
const idsOnPage = idsReader((path) => readDist(`${path.slice(basePath.length)}index.html`).toString());
const asOnLine = retryable(() => runFloors(dist, 'lv'));
let edition: UnpackedEdition;
beforeAll(async () => {
  edition = await unpackEdition();
});
afterAll(() => edition?.remove());

describe.each(fileBrowsers)('opened as files in %s, without a network', (name) => {
  let browser: Browser;
  let page: Page;
  const seen: string[][] = [];
  const url = (path: string) => edition.url(`${FOLDER}${path.replace(/(^|\/)(?=$|[?#])/, '$1index.html')}`);
  const siteAddressOf = (href: string) => href.replace(edition.url(FOLDER), basePath).replace('index.html', '');
  const text = (selector: string, on = page) => on.$eval(selector, (element) => element.textContent?.trim() ?? '');
  const value = (selector: string) => page.$eval(selector, (field) => (field as HTMLInputElement).value);
  const href = (selector: string) => page.$eval(selector, (link) => (link as HTMLAnchorElement).href);
  /** A driver doesn't hear of every change of the address. */
  const here = () => page.evaluate(() => location.href);
  const eventually = (what: () => unknown) => expect.poll(what, { timeout: 15_000 });
  const opened = async () => {
    const made = await browser.newPage();
    seen.push(await watchFiles(made));
    await made.setViewport({ width: 1280, height: 900 });
    return made;
  };
  /** A driver may take a page that leads on for one that failed. */
  const leaveFor = (to: string) => page.evaluate((next) => void setTimeout(() => location.assign(next)), to);
  const shown = (selector: string) => page.waitForSelector(selector, { visible: true, timeout: 15_000 });

  beforeAll(async () => {
    browser = await launchWithoutNetwork(name);
    page = await opened();
  });
  afterAll(() => browser?.close());

  it('leads from the first page to the guide, and says what to do where there is only that page', async () => {
    await page.goto(edition.url('LASI-MANI.txt'));
    await leaveFor(edition.url('sakt.html'));
    await eventually(here).toBe(url(''));
    const folder = mkdtempSync(join(tmpdir(), 'usb-alone-'));
    const alone = join(folder, 'sakt.html');
    copyFileSync(fileURLToPath(edition.url('sakt.html')), alone);
    // Not watched: that files are missing is what this is about.
    const other = await browser.newPage();
    await other.goto(pathToFileURL(alone).href);
    const said = await text('main', other);
    // Closed before anything can fail: behind another page this one would stand still in all tests that follow.
    await other.close();
    rmSync(folder, { recursive: true });
    expect(said).toContain('vispirms atarhivējiet visu ZIP failu');
  });

  it('shows 20 pages with their styles, font, scripts and codes', async () => {
    const paths = Object.values(templates).slice(0, 10);
    for (const path of paths.flatMap((one) => [address(one, 'lv'), address(one, 'en')])) {
      await page.goto(url(path));
      const found = await page.evaluate(async () => {
        await document.fonts.ready;
        const scripted = [...document.querySelectorAll('site-search, theme-choice, sl-sidebar-pane')];
        const codes = [...document.querySelectorAll<HTMLImageElement>('.print-foot img')];
        return {
          lang: document.documentElement.lang,
          font: [...document.fonts].some(({ family, status }) => !family.includes('Fallback') && status === 'loaded'),
          header: getComputedStyle(document.querySelector('header') as Element).position,
          scripts: scripted.length > 2 && scripted.every((element) => element.matches(':defined')),
          codes: codes.every(({ src }) => src.startsWith('data:image/svg+xml')),
        };
      });
      const lang = path.startsWith('en/') ? 'en' : 'lv';
      expect(found, path).toEqual({ lang, font: true, header: 'fixed', scripts: true, codes: true });
    }
  });

  it('follows every link of the navigation in both languages', async () => {
    for (const lang of ['lv', 'en'] as const) {
      await page.goto(url(address('', lang)));
      const links = await page.$$eval('nav.sidebar .top-level a[href]', (all) =>
        all.map((link) => [(link as HTMLAnchorElement).href, link.textContent?.trim()] as const),
      );
      expect(links.length).toBeGreaterThan(25);
      for (const [link, said] of links) {
        await page.goto(link, { waitUntil: 'domcontentloaded' });
        expect(await text('nav.sidebar .top-level a[aria-current]'), link).toBe(said);
      }
    }
  });

  it('answers the whole query set in the dialog as on line', async () => {
    expect(queries.length).toBeGreaterThanOrEqual(200);
    for (const lang of ['lv', 'en'] as const) {
      const asked = queries.filter((query) => (query.page ?? 'lv') === lang);
      await page.goto(url(address('rec-hou-03', lang)));
      await page.keyboard.press('/');
      await shown('dialog[open] .search-body');
      const answers = await page.evaluate(
        answersTo,
        asked.map(({ query }) => query),
      );
      expect(answers.length).toBe(asked.length);
      const given = answers.map(({ urls, total }) => ({ urls: urls.slice(0, 5).map(siteAddressOf), total }));
      const table = scores(asked, given, idsOnPage);
      process.stdout.write(`\n${name} ${lang}: ${JSON.stringify(table.get('all'))}\n`);
      // Outside a browser, Pagefind holds one language.
      if (lang === 'lv') expect([...table]).toEqual([...(await asOnLine()).scores]);
      expect(belowFloors(table)).toEqual([]);
    }
  });

  it('answers a linked search: filter, misspelt word, places on pages, and links that open', async () => {
    await page.goto(url('meklet/?q=segreg%C4%81ciaj&joma=hou'));
    await shown('.results > li ul a');
    expect(await text('.notes')).toContain('segregāciaj');
    expect(await page.$eval('.search-body details', (filters) => (filters as HTMLDetailsElement).open)).toBe(true);
    const place = await href('.results > li ul a');
    await page.goto(place);
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe(new URL(place).hash.slice(1));
    // A driver waits for a page to load that is still there.
    await page.evaluate(() => history.back());
    await shown('.results > li');
    expect(await value('search-page input')).toBe('segregāciaj');
    expect(siteAddressOf(await here())).toBe(`${basePath}meklet/?q=segreg%C4%81ciaj&joma=hou`);
    await page.click('a[data-language]');
    await eventually(async () => siteAddressOf(await here())).toMatch(/^\/en\/meklet\/\?q=segreg/);
    await shown('.results > li');
  });

  it('shares the address on line: link, citation and code', async () => {
    const address = permanentUrl(`${basePath}rec-hou-03/`);
    await page.goto(url('rec-hou-03/'));
    await page.click('share-controls button');
    await shown('dialog.share[open] svg');
    expect(await value('dialog.share input')).toBe(address);
    const fields = await page.$$eval('dialog.share textarea', (all) =>
      all.map((field) => (field as HTMLTextAreaElement).value),
    );
    expect(fields[0]).toContain(`${address}.`);
    expect(fields.join()).not.toContain('file:');
    await page.click('dialog.share input + button');
    await eventually(() => text('dialog.share p[role="status"]')).not.toBe('');
  });

  it('keeps a set and the theme from page to page, puts the set together and forgets it by one click', async () => {
    await page.goto(url('rec-hou-03/'));
    await page.select('theme-choice select', 'dark');
    await page.click('share-controls button + button');
    await eventually(() => text('share-controls [role="status"]')).toContain('(1)');
    await page.click('share-controls [role="status"] a');
    await shown('set-builder [data-steps] > li');
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(await href('set-builder [data-steps] a')).toBe(url('rec-hou-03/'));
    const { hash } = new URL(await here());
    expect(hash).toMatch(/^#k1\./);
    expect(await value('[data-link]')).toBe(`${permanentUrl(`${basePath}kopa/`)}${hash}`);
    await page.select('theme-choice select', 'auto');
    await page.click('[data-do="clear"]');
    await page.goto(url('sf-08/'));
    await page.waitForSelector('theme-choice:defined');
    await eventually(() => page.evaluate(() => ({ ...localStorage, length: localStorage.length }).length)).toBe(0);
    const other = await opened();
    await other.goto(`${url('en/kopa/')}${hash}`);
    await other.waitForSelector('set-builder [data-steps] > li');
    expect(await text('set-builder [data-steps] a', other)).not.toBe('');
    await other.close();
  });

  it('presents, with the window of notes', async () => {
    await page.goto(url('radit/#ws-first-meeting'));
    // The message that slides are coming has no keys yet.
    await shown('.slide:not(.message)');
    const coming = new Promise<Page | null>((resolve) => page.once('popup', resolve));
    await page.keyboard.press('s');
    const notes = await coming;
    if (!notes) throw new Error('no window of notes');
    seen.push(await watchFiles(notes));
    await notes.waitForSelector('.session:not([hidden])');
    await page.bringToFront();
    await page.keyboard.press('ArrowRight');
    await eventually(() => text('.counter', notes)).toMatch(/^2 \//);
    await notes.bringToFront();
    await notes.click('[data-command="next"]');
    await eventually(() => text('.counter')).toMatch(/^3 \//);
    await eventually(() => text('.stage', notes)).toBe(await text('.stage'));
    await notes.close();
    await page.click('.leave');
    await eventually(here).toBe(url('ws-first-meeting/'));
  });

  it('leads on from an old address', async () => {
    const [line = ''] = readDist('_redirects').toString().split('\n');
    const [from = '', to = ''] = line.split(' ');
    await page.goto(url(''));
    await leaveFor(url(from.slice(basePath.length)));
    await eventually(async () => siteAddressOf(await here())).toBe(to);
  });

  it('has asked for nothing but files, missed none of them, and logged no error', () => {
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.flat()).toEqual([]);
  });
});

/** Runs in the page: types each query into the open dialog and reads what is answered. */
async function answersTo(texts: string[]): Promise<Answer[]> {
  const input = document.querySelector<HTMLInputElement>('dialog[open] input');
  const body = document.querySelector('dialog[open] .search-body');
  const answers: Answer[] = [];
  for (const text of texts) {
    if (!input || !body) throw new Error('no dialog');
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    while (body.ariaBusy !== 'false') await new Promise((resolve) => setTimeout(resolve, 1));
    const urls = [...document.querySelectorAll<HTMLAnchorElement>('dialog[open] .results > li > a')].map(
      ({ href }) => href,
    );
    answers.push({ urls, total: urls.length });
  }
  return answers;
}
