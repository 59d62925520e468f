import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds on a page, as rules with the elements that break them. */
export async function violations(page: Page, within?: string, rules?: string[]): Promise<[string, string[]][]> {
  const axe = new AxeBuilder({ page });
  if (within) axe.include(within);
  if (rules) axe.withRules(rules);
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** The same in light and, as far as colours go, in dark: the page follows the device while it is open. */
export async function violationsInBothThemes(page: Page, within?: string): Promise<[string, string[]][]> {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.locator('html[data-theme="light"]').waitFor();
  const light = await violations(page, within);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.locator('html[data-theme="dark"]').waitFor();
  return [...light, ...(await violations(page, within, ['color-contrast', 'link-in-text-block']))];
}
