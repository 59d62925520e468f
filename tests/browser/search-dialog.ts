import type { Page } from 'playwright-core';
import type { Answer } from '../search/measure.ts';

/** Opens the search as a reader does and waits until it can answer. */
export async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('dialog .search-body').waitFor();
}

/** Types a query over what stands there and waits for its answer. */
export async function ask(page: Page, query: string): Promise<Answer> {
  await page.getByRole('searchbox').fill(query);
  await answered(page);
  const links = page.locator('.results > li > a');
  const urls = await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  return { urls, total: urls.length };
}

/** Waits until the last question is answered. */
export async function answered(page: Page): Promise<void> {
  await page.locator('.search-body[aria-busy="false"]').waitFor();
}
