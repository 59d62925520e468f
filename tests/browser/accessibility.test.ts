import AxeBuilder from '@axe-core/playwright';
import { describe, expect, it } from 'vitest';
import { address, templates, useSite } from './site.ts';

const site = useSite();
const pages = Object.entries(templates);
const languages = ['lv', 'en'] as const;

describe.each(languages)('axe in %s', (lang) => {
  it.each(pages)('finds nothing on %s, light and dark', async (_, path) => {
    const page = await site.open(address(path, lang), { colorScheme: 'light' });
    expect(await violations(new AxeBuilder({ page }))).toEqual([]);
    // The page follows the device while it is open, and dark changes nothing but its colours.
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-theme="dark"]').waitFor();
    expect(await violations(new AxeBuilder({ page }).withRules(['color-contrast', 'link-in-text-block']))).toEqual([]);
    await page.context().close();
  });
});

/** What axe finds, as rules with the elements that break them. */
async function violations(axe: AxeBuilder): Promise<[string, string[]][]> {
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

describe('a narrow screen', () => {
  it.each(pages)('%s needs no sideways scrolling at 320 px', async (_, path) => {
    for (const lang of languages) {
      const page = await site.open(address(path, lang), { viewport: { width: 320, height: 640 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.context().close();
    }
  });

  it('keeps every control at least 24 px in size', async () => {
    const page = await site.open('rec-hou-03/', { viewport: { width: 320, height: 640 } });
    const small = await page.locator('button:visible, select:visible, header a:visible').evaluateAll((controls) =>
      controls
        .map((control) => ({ html: control.outerHTML.slice(0, 80), ...control.getBoundingClientRect().toJSON() }))
        .filter(({ width, height }) => width < 24 || height < 24)
        .map(({ html }) => html),
    );
    expect(small).toEqual([]);
  });

  it('reads at 200 % zoom on a small laptop', async () => {
    const page = await site.open('lv-roma-plan-2024-2027/', {
      viewport: { width: 640, height: 400 },
      deviceScaleFactor: 2,
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(640);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  });
});

describe('reduced motion', () => {
  it('moves nothing', async () => {
    const page = await site.open('rec-hou-03/', { reducedMotion: 'reduce' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
  });
});
