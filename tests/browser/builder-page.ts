import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { planFromFragment } from '../../src/plan/plan-link.ts';

/** The set that the page's address holds, once it holds one that fits. */
export async function setInAddress(page: Page, fits: (plan: Plan) => boolean = () => true): Promise<Plan> {
  let found: Plan | undefined;
  await expect
    .poll(async () => {
      const read = await planFromFragment(new URL(page.url()).hash.slice(1));
      found = read && 'plan' in read ? read.plan : undefined;
      return found !== undefined && fits(found);
    })
    .toBe(true);
  return found as Plan;
}

/** Waits until the address holds a set of these places, step by step. */
export async function holdsPlaces(page: Page, places: string[][]): Promise<void> {
  const wanted = JSON.stringify(places);
  await setInAddress(page, ({ steps }) => JSON.stringify(steps.map((step) => step.places)) === wanted);
}

/** What the browser keeps of the site. */
export function stored(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => ({ ...localStorage }));
}

/** Adds an entry through the field of the page, by its id. */
export async function addById(page: Page, id: string): Promise<void> {
  await field(page).fill(id);
  await page.keyboard.press('Enter');
  await said(page, /^(?:Pievienots|Tas jau ir)/);
}

/** The field for an entry's title, id or address. */
export function field(page: Page): Locator {
  return page.getByRole('combobox', { name: /^(?:Ieraksts|Entry)/ });
}

/** Waits until the page says something. */
export async function said(page: Page, text: RegExp): Promise<void> {
  await expect.poll(() => page.locator('.says [role="status"]').textContent()).toMatch(text);
}
