import { describe, expect, it } from 'vitest';
import {
  context,
  data,
  heading,
  kept,
  keptFiles,
  open,
  page,
  press,
  renew,
  SECOND,
  said,
  second,
  server,
  third,
  twice,
  useTinyReader,
  visitUntilKept,
} from './tiny-reader.ts';
import { TINY_BASE } from './tiny-site.ts';

useTinyReader();

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
