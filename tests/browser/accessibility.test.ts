import { describe, expect, it } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
describe('a narrow screen', () => {
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
