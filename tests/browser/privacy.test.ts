import { describe, expect, it } from 'vitest';
import { useSite } from './site.ts';
import { watch } from './watch.ts';

const site = useSite();

describe('the policy', () => {
  it('is reported by this test when it is broken', async () => {
    const page = await site.open('rec-hou-03/');
    const seen = watch(page, site.origin);
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
    const seen = watch(page, site.origin);
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('mediators');
    await page.locator('.results a').first().waitFor();
    expect(seen).toEqual([]);
  });
});
