import { describe, expect, it } from 'vitest';
import { retryable } from '../../src/http/retryable.ts';
import {
  browser,
  context,
  data,
  FIRST,
  heading,
  kept,
  keptFiles,
  open,
  page,
  press,
  said,
  server,
  THIRD,
  third,
  twice,
  url,
  useTinyReader,
  visitUntilKept,
} from './tiny-reader.ts';
import { TINY_BASE } from './tiny-site.ts';

useTinyReader();

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
