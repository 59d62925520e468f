import { describe, expect, it } from 'vitest';
import { violations, violationsInBothThemes } from './axe.ts';
import { address, templates, useSite } from './site.ts';
import { watch } from './watch.ts';

const site = useSite();
const pages = Object.entries(templates);
/** Entries of all kinds have one layout, which the Latvian pages show in full; in English one kind stands for them. */
const inEnglish = pages.filter(
  ([name]) =>
    ![
      'success factor',
      'principle',
      'EU goal with targets',
      'superseded act',
      'guidance',
      'finding',
      'institution',
      'council',
      'practice',
      'event',
      'report',
      'term',
      'discrepancy',
      'source',
      'list of acts',
      'glossary',
    ].includes(name),
);

/** One opening of a page for everything that holds on all of them: opening costs more than looking. */
async function look(path: string, axe: (page: Awaited<ReturnType<typeof site.blank>>) => Promise<unknown[]>) {
  const page = await site.blank({ colorScheme: 'dark' });
  const seen = watch(page, site.origin);
  await page.goto(site.url(path), { waitUntil: 'load' });
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await axe(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(seen).toEqual([]);
  await page.context().close();
}

describe('a page keeps its policy, asks no other site, stores nothing, is accessible and fits 320 px', () => {
  it.each(pages)('%s in Latvian, light and dark', (_, path) => look(address(path, 'lv'), violationsInBothThemes));
  it.each(inEnglish)('%s in English, dark', (_, path) => look(address(path, 'en'), violations));
});
