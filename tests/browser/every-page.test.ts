import { describe, expect, it } from 'vitest';
import { violationsInBothThemes } from './axe.ts';
import { address, templates, useSite } from './site.ts';
import { watch } from './watch.ts';

const site = useSite();

/** One opening of each page for everything that holds on all of them: opening costs more than looking. */
describe.each(['lv', 'en'] as const)('in %s', (lang) => {
  it.each(Object.entries(templates))(
    '%s keeps its policy, asks no other site, stores nothing, is accessible in both themes and fits 320 px',
    async (_, path) => {
      const page = await site.blank();
      const seen = watch(page, site.origin);
      await page.goto(site.url(address(path, lang)), { waitUntil: 'networkidle' });
      expect(await page.context().cookies()).toEqual([]);
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
      expect(await violationsInBothThemes(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(seen).toEqual([]);
      await page.context().close();
    },
  );
});
