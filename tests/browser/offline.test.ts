import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basePath } from '../../src/routes.ts';
import { distFiles, readDist } from '../dist.ts';
import { type Answer, belowFloors, idsReader, type Query, queries, RUBBISH, scores } from '../search/measure.ts';
import { launch } from './chromium.ts';
import { ask, openSearch } from './search-dialog.ts';
import { address, templates } from './site.ts';
import { type StaticServer, serveStatic } from './static-server.ts';
import { watch } from './watch.ts';

const LANGUAGES = ['lv', 'en'] as const;
const OPENED = ['home', 'recommendation', 'workshop', 'list of acts', 'builder', 'search page'] as const;

let server: StaticServer;
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Answers on line. */
const onLine: Answer[] = [];
const idsOnPage = idsReader((path) => readDist(`${path.slice(basePath.length)}index.html`).toString());
const url = (path: string) => `${server.origin}${basePath}${path}`;

async function answersOf(on: BrowserContext, asked: readonly Query[]): Promise<Answer[]> {
  const given: Answer[] = [];
  for (const lang of LANGUAGES) {
    const tab = await on.newPage();
    await tab.goto(url(address('rec-hou-03', lang)));
    await openSearch(tab);
    for (const query of asked.filter((one) => (one.page ?? 'lv') === lang)) given.push(await ask(tab, query.query));
    await tab.close();
  }
  return given;
}
const inOrder = LANGUAGES.flatMap((lang) => queries.filter((one) => (one.page ?? 'lv') === lang));

beforeAll(async () => {
  server = await serveStatic(fileURLToPath(new URL('../../dist', import.meta.url)), basePath);
  browser = await launch();
  context = await browser.newContext();
  page = await context.newPage();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('one visit to the home page', () => {
  it('asks for nothing of the copy before the page is loaded, and can be installed', async () => {
    await page.goto(url(''));
    const loaded = server.asked.length;
    const cdp = await context.newCDPSession(page);
    const { errors, url: manifest } = await cdp.send('Page.getAppManifest');
    const { installabilityErrors } = await cdp.send('Page.getInstallabilityErrors');
    // A context of Playwright is a private window, which offers no installing whatever the site has.
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
    expect([errors, manifest]).toEqual([[], url('manifest.webmanifest')]);
    expect(server.asked.slice(0, loaded).filter((path) => path.endsWith('sw.js'))).toEqual([]);
  });

  it('keeps the site and says so', async () => {
    // Meanwhile another reader, whose browser keeps nothing, asks everything on line.
    const without = await browser.newContext({ serviceWorkers: 'block' });
    onLine.push(...(await answersOf(without, inOrder)));
    await without.close();
    await page.locator('a.offline', { hasText: 'Pieejams bez tīkla' }).waitFor({ timeout: 240_000 });
  }, 250_000);

  it('has the whole query set answered first on line, class by class', () => {
    expect(inOrder.length).toBeGreaterThanOrEqual(200);
    const table = scores(inOrder, onLine, idsOnPage);
    process.stdout.write(`\n${[...table].map(([name, score]) => `${name} ${JSON.stringify(score)}`).join('\n')}\n`);
    expect(belowFloors(table)).toEqual([]);
    expect([...table].filter(([name, { empty }]) => name !== RUBBISH && empty > 0)).toEqual([]);
  });
});

describe('with the network cut', () => {
  beforeAll(async () => {
    await context.setOffline(true);
    await server.close();
    server.asked.length = 0;
  });

  it('every page of the sitemap is there in both languages, byte for byte', async () => {
    const paths = distFiles('sitemap-*.xml').flatMap((file) =>
      [
        ...readDist(file)
          .toString()
          .matchAll(/<loc>([^<]*)<\/loc>/g),
      ].flatMap(([, loc = '']) => {
        const { pathname } = new URL(loc);
        return pathname.endsWith('/') ? [pathname] : [];
      }),
    );
    expect(paths.filter((path) => path.startsWith(`${basePath}en/`)).length).toBe(paths.length / 2);
    const sizes = await page.evaluate(
      (all) =>
        Promise.all(
          all.map(async (path) => {
            const response = await fetch(path);
            return response.status === 200 ? (await response.arrayBuffer()).byteLength : -response.status;
          }),
        ),
      paths,
    );
    const wrong = paths.filter(
      (path, index) => sizes[index] !== readDist(`${path.slice(basePath.length)}index.html`).length,
    );
    expect([paths.length > 800, wrong]).toEqual([true, []]);
  });

  it.each(LANGUAGES)('pages open with all that belongs to them (%s)', async (lang) => {
    const seen = watch(page, server.origin);
    for (const name of OPENED) {
      const response = await page.goto(url(address(templates[name], lang)));
      expect([name, response?.status(), await page.evaluate(() => document.documentElement.lang)]).toEqual([
        name,
        200,
        lang,
      ]);
      expect(await page.evaluate(() => document.fonts.ready.then((fonts) => fonts.check('1rem "Public Sans"')))).toBe(
        true,
      );
    }
    await page.goto(url(`${address('radit', lang)}#rec-hou-03`));
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(seen).toEqual([]);
  });

  it('a page that isn’t there gets our own 404, and an address without its slash the page', async () => {
    const response = await page.goto(url('en/nav-tadas/'));
    expect([response?.status(), await page.textContent('h1')]).toEqual([404, 'Šādas lapas nav']);
    await openSearch(page);
    await page.goto(url('rec-hou-03?x=1'));
    expect(page.url()).toBe(url('rec-hou-03/?x=1'));
  });

  it('search answers every query as on line', async () => {
    const given = await answersOf(context, inOrder);
    expect(given.length).toBeGreaterThanOrEqual(200);
    expect(scores(inOrder, given, idsOnPage)).toEqual(scores(inOrder, onLine, idsOnPage));
    expect(given).toEqual(onLine);
  });

  it('no request reaches a server', () => expect(server.asked).toEqual([]));
});
