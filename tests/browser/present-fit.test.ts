import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { EntryPart } from '../../src/parts/part.ts';
import { planToFragment } from '../../src/plan/plan-link.ts';
import { basePath, partFolder, presentPath } from '../../src/routes.ts';
import type { Kind } from '../../src/schema/kinds.ts';
import { type Lang, siteCorpus } from '../corpus.ts';
import { readDist } from '../dist.ts';
import { address, useSite } from './site.ts';

const site = useSite();
const entries = [...siteCorpus().model.entries.values()];
/** As many entries as one session of the test shows. */
const MOST = 150;

function placesOf(id: string, lang: Lang): string[] {
  const file = `${partFolder(lang)}${id}.json`.slice(basePath.length);
  const { sections }: EntryPart = JSON.parse(readDist(file).toString('utf8'));
  return [id, ...sections.map(({ anchor }) => `${id}#${anchor}`)];
}

/** Addresses of presentations that show entries with all of their sections. */
async function presentations(ids: readonly string[], lang: Lang): Promise<string[]> {
  const steps = ids.map((id) => ({ title: '', places: placesOf(id, lang), minutes: 0, task: '', note: '' }));
  const plans = Array.from({ length: Math.ceil(steps.length / MOST) }, (_, index) => ({
    title: 'Viss',
    steps: steps.slice(index * MOST, (index + 1) * MOST),
  }));
  const fragments = await Promise.all(plans.map(planToFragment));
  return fragments.map((fragment) => `${address(presentPath, lang)}#${fragment}`);
}

/**
 * Goes through all slides and names those that don't end on the screen, with the pixels they are too high and wide,
 * and counts those whose type had to be smaller than was reckoned.
 */
async function walk(page: Page): Promise<{ slides: number; over: string[]; smaller: number }> {
  await page.locator('.slide:not(.message)').waitFor();
  return page.evaluate(async () => {
    await document.fonts.ready;
    const stage = document.querySelector('.stage') ?? document.body;
    const slides = Number(document.querySelector('.counter')?.textContent?.split('/')[1]);
    const over: string[] = [];
    let smaller = 0;
    for (let number = 1; number <= slides; number += 1) {
      const high = stage.scrollHeight - stage.clientHeight;
      const wide = stage.scrollWidth - stage.clientWidth;
      if (high > 0 || wide > 0) over.push(`${high}, ${wide}: ${stage.textContent?.slice(0, 80)}`);
      if (Number(getComputedStyle(stage).getPropertyValue('--step')) < 1) smaller += 1;
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'n' }));
    }
    return { slides, over, smaller };
  });
}

const toTalkAbout = (kind: Kind) => ['recommendation', 'success-factor', 'principle', 'eu-goal'].includes(kind);

describe.each([[1280, 720]] as const)('on a screen of %d × %d', (width, height) => {
  it.each(['lv', 'en'] as const)('every slide of what groups talk about ends on the screen, in %s', async (lang) => {
    const ids = entries.filter(({ kind }) => toTalkAbout(kind)).map(({ id }) => id);
    let slides = 0;
    let smaller = 0;
    for (const path of await presentations(ids, lang)) {
      const page = await site.open(path, { viewport: { width, height } });
      const found = await walk(page);
      expect(found.over).toEqual([]);
      slides += found.slides;
      smaller += found.smaller;
      await page.context().close();
    }
    process.stdout.write(`${slides} slides at ${width} × ${height}, ${lang}; ${smaller} in smaller type\n`);
    expect(slides).toBeGreaterThan(ids.length);
    expect(smaller).toBeLessThan(slides / 100);
  });
});
