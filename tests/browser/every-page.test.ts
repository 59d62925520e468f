import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { violations, violationsInBothThemes } from './axe.ts';
import { address, templates, useSite } from './site.ts';
import { watch } from './watch.ts';

const site = useSite();
const pages = Object.entries(templates);
/** Layouts don't differ by language, and the Latvian pages are looked at in full; these have the most words of their own. */
const inEnglish = pages.filter(([name]) =>
  ['home', 'recommendation', 'list of recommendations', 'self-assessment', 'builder', 'area', 'downloads'].includes(
    name,
  ),
);

let page: Page;
let seen: string[];
// One visitor for all pages, so that what any of them stores or loads is seen.
beforeAll(async () => {
  page = await site.blank({ colorScheme: 'dark' });
  seen = watch(page, site.origin);
});

/** One opening of a page for everything that holds on all of them: opening costs more than looking. */
async function look(path: string, axe: (page: Page) => Promise<unknown[]>) {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(site.url(path), { waitUntil: 'load' });
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await axe(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(seen.splice(0)).toEqual([]);
}

describe('a page keeps its policy, asks no other site, stores nothing, is accessible and fits 320 px', () => {
  it.each(pages)('%s in Latvian, light and dark', (_, path) => look(address(path, 'lv'), violationsInBothThemes));
  it.each(inEnglish)('%s in English, dark', (_, path) => look(address(path, 'en'), violations));
});
