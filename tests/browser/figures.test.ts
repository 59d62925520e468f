import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { address, useSite } from './site.ts';

const site = useSite();
const languages = ['lv', 'en'] as const;

it.each(languages)('who works with whom is all there in words, and opens by keyboard, in %s', async (lang) => {
  const page = await site.open(address('iestades', lang));
  const drawn = await targets(page.locator('figure.scheme a'));
  expect(drawn.length).toBeGreaterThan(10);
  const words = page.locator('figure.scheme + details');
  expect(await words.getByRole('link').first().isVisible()).toBe(false);
  await words.locator('summary').focus();
  await page.keyboard.press('Enter');
  expect(await words.getByRole('link').first().isVisible()).toBe(true);
  expect(await targets(words.locator('a'))).toEqual(drawn);
});

it.each(languages)('every chart says in words and in its table what its columns show, in %s', async (lang) => {
  const page = await site.open(address('dati', lang));
  const charts = await page.locator('section.chart').all();
  expect(charts.length).toBeGreaterThanOrEqual(5);
  for (const chart of charts) {
    const image = chart.getByRole('img');
    const alternative = spaced(await image.getAttribute('aria-label'));
    const cells = (await chart.locator('td.number').allInnerTexts()).map(spaced);
    expect(await image.locator('.bars rect').count()).toBe(cells.length);
    for (const value of cells) expect(alternative).toContain(value);
    for (const value of await image.locator('.value text').allTextContents()) expect(cells).toContain(spaced(value));
  }
});

/** Addresses that links lead to, each once, in order of the alphabet. */
async function targets(links: Locator): Promise<(string | null)[]> {
  const all = await links.evaluateAll((elements) => elements.map((element) => element.getAttribute('href')));
  return [...new Set(all)].sort();
}

/** Text with ordinary spaces where typography has others. */
function spaced(text: string | null): string {
  return (text ?? '').replace(/[\u00a0\u202f]/g, ' ');
}
