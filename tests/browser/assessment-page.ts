import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { address, type Site } from './site.ts';

/** The day that the tests are on. */
const DAY = '2026-11-21T12:00:00';

/** The self-assessment on a known day, with its own storage. */
export async function openAssessment(
  site: Site,
  lang: 'lv' | 'en' = 'lv',
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await site.blank(options);
  await page.clock.setFixedTime(DAY);
  await page.goto(site.url(address('pasnovertejums', lang)));
  return page;
}

/** The part of the form that is about a factor. */
export const factor = (page: Page, number: number): Locator =>
  page.locator(`[data-factor="sf-${String(number).padStart(2, '0')}"]`);

/** The radio button of a level of a factor. */
export const step = (page: Page, number: number, level: number): Locator =>
  factor(page, number).getByRole('radio').nth(level);

/** The field for what shows the level of a factor. */
export const evidence = (page: Page, number: number): Locator => factor(page, number).getByRole('textbox');

/** A button by its whole name. */
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** Rates factors: level by number. */
export async function rate(page: Page, levels: Record<number, number>): Promise<void> {
  for (const [number, level] of Object.entries(levels)) await step(page, Number(number), level).check();
}
