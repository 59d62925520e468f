import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, templates, useSite } from './site.ts';

const site = useSite();

/** Collects what must not happen on a page: errors, policy violations, requests to other origins. */
function watch(page: Page): string[] {
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.origin)) seen.push(`outside: ${request.url()}`);
  });
  return seen;
}

describe.each(['lv', 'en'] as const)('in %s', (lang) => {
  it.each(Object.entries(templates))('%s keeps its policy and asks no other site', async (_, path) => {
    const page = await site.blank();
    const seen = watch(page);
    await page.goto(site.url(address(path, lang)), { waitUntil: 'networkidle' });
    expect(seen).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    await page.context().close();
  });
});

describe('the policy', () => {
  it('is reported by this test when it is broken', async () => {
    const page = await site.open('rec-hou-03/');
    const seen = watch(page);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.broken = true';
      document.head.append(script);
      new Image().src = 'https://example.org/pixel.png';
    });
    await expect.poll(() => seen.length).toBeGreaterThanOrEqual(2);
    expect(await page.evaluate(() => 'broken' in window)).toBe(false);
  });

  it('lets search work, and search stays on the site', async () => {
    const page = await site.open('');
    const seen = watch(page);
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('mediators');
    await page.locator('.results a').first().waitFor();
    expect(seen).toEqual([]);
  });
});
