import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { retryable } from '../../src/http/retryable.ts';
import { launch } from './chromium.ts';
import { type StaticServer, serveStatic } from './static-server.ts';
import { TINY_BASE, type TinySites, tinySites } from './tiny-site.ts';

let sites: TinySites;
let browser: Browser;
let first: string;
let second: string;
let third: string;
let server: StaticServer;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  sites = await tinySites();
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`many/${n}.json`, `[${n}]`]));
  many['big.txt'] = 'x'.repeat(100_000);
  first = await sites.write({ name: 'first', day: '2026-11-21', pages: ['a', 'en/a', 'gone'], files: many });
  const renewed = { ...many, 'only-new.json': '{}' };
  second = await sites.write({ name: 'second', day: '2027-04-02', pages: ['a', 'en/a', 'new'], files: renewed });
  third = await sites.write({ name: 'third', day: '2027-12-01', pages: ['a', 'en/a', 'gone'], files: many });
  browser = await launch();
});
beforeEach(async () => {
  server = await serveStatic(first, TINY_BASE);
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(async () => {
  await context.close();
  await server.close();
});
afterAll(async () => {
  await browser?.close();
  sites?.clear();
});

const url = (path: string) => `${server.origin}${TINY_BASE}${path}`;
const open = (path: string, on = page) => on.goto(url(path));
const heading = (on = page) => on.textContent('h1');
/** What the control says, or another part of the page, in plain spaces. */
const said = async (part = page.locator('.state')) => (await part.textContent())?.replaceAll('\u00a0', ' ');
const press = (name: string) => page.locator(`offline-control .${name}`).click();
/** Edition that a file of the page is of, or the status. */
const data = (on = page, file = 'data.json') =>
  on.evaluate(async (address) => {
    const response = await fetch(address);
    return response.ok ? (await response.json()).edition : response.status;
  }, url(file));
const kept = (day: string) => expect.poll(() => said()).toContain(`Pieejams bez tīkla: ${day}`);
const keptFiles = () =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('guide-files'));
    const held = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return held.flat().map((request) => request.url);
  });
/** Paths that are kept in two editions. */
const twice = async () => {
  const paths = (await keptFiles()).map((file) => new URL(file).pathname);
  return paths.filter((path, index) => paths.indexOf(path) !== index);
};
const FIRST = '2026. gada 21. novembra izdevums';
const SECOND = '2027. gada 2. aprīļa izdevums';
const THIRD = '2027. gada 1. decembra izdevums';

async function visitUntilKept(): Promise<void> {
  await open('');
  await kept(FIRST);
}

/** The host has the second edition now, the reader comes back, and the browser looks for a new worker, as it does in a while. */
async function renew(): Promise<void> {
  server.folder = second;
  await open('a/');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.locator('.edition-notice').waitFor();
}

describe('a new edition', () => {
  it('is announced, and until it is accepted the reader keeps a whole old one, on line and off', async () => {
    await visitUntilKept();
    server.folder = second;
    await open('a/');
    const notice = page.locator('.edition-notice');
    await notice.waitFor();
    await expect
      .poll(() => said(notice.getByRole('status')))
      .toBe('Ceļvedim ir jauns izdevums: 2027. gada 2. aprīlis. Jūs lasāt 2026. gada 21. novembra izdevumu.');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    expect([await heading(), await data(), await data(page, 'only-new.json')]).toEqual(['a of first', 'first', 404]);
    await context.setOffline(true);
    for (const path of ['', 'a/', 'en/a/', 'gone/']) {
      await open(path);
      expect([path, await heading(), await data()]).toEqual([path, expect.stringContaining('of first'), 'first']);
    }
  });

  it('opens whole where a link leads to a page that only it has', async () => {
    await visitUntilKept();
    await renew();
    await open('new/');
    expect([await heading(), await data(), await data(page, 'only-new.json')]).toEqual([
      'new of second',
      'second',
      undefined,
    ]);
    await open('a/');
    expect([await heading(), await data()]).toEqual(['a of first', 'first']);
  });

  it('comes when the reader says so, and swaps nothing in another tab that is being read', async () => {
    await visitUntilKept();
    const other = await context.newPage();
    await open('gone/', other);
    await renew();
    await page.getByRole('button', { name: 'Pāriet uz jauno izdevumu' }).click();
    await expect.poll(() => heading().catch(() => '')).toBe('a of second');
    expect([await data(), await heading(other), await data(other)]).toEqual(['second', 'gone of first', 'first']);
    await open('a/', other);
    expect([await heading(other), await data(other)]).toEqual(['a of second', 'second']);
    await other.close();
    await open('');
    await kept(SECOND);
  });

  it('leaves nothing of the old one behind once nobody reads that', async () => {
    await visitUntilKept();
    await renew();
    expect(await twice()).toContain(`${TINY_BASE}data.json`);
    await page.getByRole('button', { name: 'Pāriet uz jauno izdevumu' }).click();
    await expect.poll(() => heading().catch(() => '')).toBe('a of second');
    await expect.poll(twice).toEqual([]);
    expect((await keptFiles()).filter((file) => file.includes('gone'))).toEqual([]);
    expect(await keptFiles()).toContainEqual(expect.stringContaining('same.json'));
  });

  it('fetches only what changed', async () => {
    await visitUntilKept();
    server.asked.length = 0;
    await renew();
    expect(server.asked).toContain(`${TINY_BASE}data.json`);
    expect(server.asked.filter((path) => /same|many/.test(path))).toEqual([]);
  });

  it('takes the place of one that was not yet whole, and of its files', async () => {
    await visitUntilKept();
    server.before = (path, response) => {
      if (path !== `${TINY_BASE}new/`) return false;
      response.socket?.destroy();
      return true;
    };
    server.folder = second;
    await open('a/');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect.poll(keptFiles).toContainEqual(expect.stringContaining('only-new.json'));
    server.folder = third;
    await open('a/');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.locator('.edition-notice').waitFor();
    expect((await keptFiles()).filter((file) => /new/.test(file))).toEqual([]);
  });

  it('can be put off, in this tab, without a word lost', async () => {
    await visitUntilKept();
    await renew();
    await page.getByRole('button', { name: 'Vēlāk' }).click();
    expect(await page.locator('.edition-notice').count()).toBe(0);
    await open('');
    await expect.poll(() => said()).toContain('jauns izdevums');
    expect(await page.locator('.edition-notice').count()).toBe(0);
    await press('accept');
    await kept(SECOND);
  });
});

describe('an install that is cut', () => {
  /** Lets through a number of requests for files and ends the connection of those after. */
  const dropAfter = (count: number) => {
    let passed = 0;
    server.before = (path, response) => {
      if (!path.includes('many/') || ++passed <= count) return false;
      response.socket?.destroy();
      return true;
    };
  };

  it('by a dropped connection leaves the site working, and goes on from there at the next visit', async () => {
    dropAfter(10);
    await open('');
    await expect.poll(() => said()).toContain('pārtrūka savienojums');
    expect([await heading(), await data()]).toEqual(['home of first', 'first']);
    expect((await open('a/'))?.fromServiceWorker()).toBe(false);
    server.before = () => false;
    server.asked.length = 0;
    await visitUntilKept();
    const again = server.asked.filter((path) => path.includes('many/'));
    expect([again.length, new Set(again).size]).toEqual([30, 30]);
  });

  it('by a worker that the browser stopped goes on from there', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    server.before = async (path) => {
      if (path.includes('many/3')) await held;
      return false;
    };
    await open('');
    await expect.poll(() => server.asked.filter((path) => path.includes('many/3')).length).toBeGreaterThanOrEqual(4);
    const browserWide = await browser.newBrowserCDPSession();
    const { targetInfos } = await browserWide.send('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url: address }) => type === 'service_worker' && address.startsWith(url('')),
    );
    await browserWide.send('Target.closeTarget', { targetId: worker?.targetId ?? '' });
    release();
    await visitUntilKept();
  });

  it('by a new edition on the host keeps that one whole, and nothing of both', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    server.before = async (path) => {
      if (path === `${TINY_BASE}data.json`) await held;
      return false;
    };
    await open('');
    await expect.poll(() => server.asked).toContain(`${TINY_BASE}data.json`);
    server.folder = third;
    server.before = () => false;
    release();
    await kept(THIRD);
    await expect.poll(twice).toEqual([]);
    await context.setOffline(true);
    await open('gone/');
    expect([await heading(), await data()]).toEqual(['gone of third', 'third']);
  });

  it('by a full disk leaves the site working, and is tried again when the reader asks', async () => {
    const cdp = await context.newCDPSession(page);
    const quota = (bytes?: number) =>
      cdp.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: bytes });
    await quota(80_000);
    await open('');
    await expect.poll(() => said()).toContain('nepietiek vietas');
    expect(await keptFiles()).toEqual([]);
    expect([await heading(), await data()]).toEqual(['home of first', 'first']);
    await quota();
    await press('retry');
    await kept(FIRST);
  });

  it('by a disk that fills up meanwhile leaves nothing behind', async () => {
    const cdp = await context.newCDPSession(page);
    const fill = retryable(() => cdp.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 1 }));
    server.before = async (path) => {
      if (path.includes('many/')) await fill();
      return false;
    };
    await open('');
    await expect.poll(() => said()).toContain('nepietiek vietas');
    expect(await keptFiles()).toEqual([]);
    expect([await heading(), await data()]).toEqual(['home of first', 'first']);
  });
});

describe('the reader', () => {
  it('deletes the copy with one button, and nothing is kept until they ask', async () => {
    await visitUntilKept();
    await press('remove');
    await expect.poll(() => said()).toContain('nav saglabāts');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('keep');
    const left = () =>
      page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length]);
    expect(await left()).toEqual([[], 0]);
    await open('');
    await expect.poll(() => said()).toContain('nav saglabāts');
    expect(await left()).toEqual([[], 0]);
    await press('keep');
    await kept(FIRST);
  });

  it('who saves data is asked first', async () => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await open('');
    await expect.poll(() => said()).toContain('nav saglabāts');
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    await press('keep');
    await kept(FIRST);
  });

  it('reads the page of the first visit on without a network, and gets downloads from the host alone', async () => {
    await visitUntilKept();
    expect(await page.evaluate(async (file) => (await fetch(file)).text(), url('lejupielades/guide.pdf'))).toBe(
      'A file of first',
    );
    await context.setOffline(true);
    expect(await data()).toBe('first');
    expect(await page.evaluate((file) => fetch(file).catch(() => 'no network'), url('lejupielades/guide.pdf'))).toBe(
      'no network',
    );
    const missing = await open('nav/tadas');
    expect([missing?.status(), await heading(), await data()]).toEqual([404, '404 of first', 'first']);
    await open('a?q=x#y');
    expect([page.url(), await heading()]).toEqual([url('a/?q=x#y'), 'a of first']);
  });
});
