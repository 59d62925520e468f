import type { BrowserContext, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { button, evidence, factor, openAssessment, rate, step } from './assessment-page.ts';
import { address, useSite } from './site.ts';

const site = useSite();
const KEY = 'guide-assessment';

/** A second tab of the same browser. */
async function anotherTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url(address('pasnovertejums', 'lv')));
  return page;
}

const progress = (page: Page) => page.locator('.progress').textContent();
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Presses Tab until the target has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < 150 && !(await isFocused(target)); stops += 1) await page.keyboard.press('Tab');
  expect(await isFocused(target)).toBe(true);
}

describe('answers', () => {
  it('are not stored before there is one', async () => {
    const page = await openAssessment(site);
    await factor(page, 1).locator('summary').click();
    await page.locator('input[name="group"]').focus();
    await button(page, 'Dzēst visu').click();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(await progress(page)).toBe('Novērtēti: 0 no 12');
    expect(await page.locator('.bars').isVisible()).toBe(false);
  });

  it('given by keyboard alone survive a reload and the change of language', async () => {
    const page = await openAssessment(site);
    await tabTo(page, step(page, 2, 0));
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, evidence(page, 2));
    await page.keyboard.type('Lēmums „5”');
    const seen = async (words: string) => {
      expect(await step(page, 2, 2).isChecked()).toBe(true);
      expect(await evidence(page, 2).inputValue()).toBe('Lēmums „5”');
      expect(await page.locator('input[name="date"]').inputValue()).toBe('2026-11-21');
      expect(await progress(page)).toBe(words);
    };
    await seen('Novērtēti: 1 no 12');
    await page.reload();
    await seen('Novērtēti: 1 no 12');
    await page.getByRole('link', { name: 'English' }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/pasnovertejums\/$/);
    await seen('Rated: 1 of 12');
  });

  it('are reached without hiding behind the bar at the foot of the screen', async () => {
    const page = await openAssessment(site, 'lv', { viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' });
    await tabTo(page, factor(page, 1).locator('summary'));
    for (let stops = 0; stops < 24; stops += 1) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const { bottom = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
        return bottom - (document.querySelector('.bar')?.getBoundingClientRect().top ?? 0);
      });
      expect(hidden).toBeLessThanOrEqual(0);
    }
  });

  it('can be taken back one by one, and the keyboard stays with the factor', async () => {
    const page = await openAssessment(site);
    await rate(page, { 3: 1 });
    await evidence(page, 3).fill('Plāns');
    await factor(page, 3).getByRole('button', { name: 'Noņemt atzīmi' }).focus();
    await page.keyboard.press('Enter');
    expect(await isFocused(step(page, 3, 0))).toBe(true);
    expect(await factor(page, 3).getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await factor(page, 3).locator('.undo').innerText()).toBe('Vēl nav novērtēts');
    expect(await evidence(page, 3).inputValue()).toBe('Plāns');
    expect(await progress(page)).toBe('Novērtēti: 0 no 12');
    expect(JSON.parse((await stored(page)) ?? '').answers).toEqual({ 'sf-03': { evidence: 'Plāns' } });
  });

  it('have a day, which can be typed anew without becoming today on the way', async () => {
    const page = await openAssessment(site);
    const date = page.locator('input[name="date"]');
    await rate(page, { 1: 1 });
    await date.fill('');
    expect(await date.inputValue()).toBe('');
    await date.fill('2026-10-05');
    await rate(page, { 2: 1 });
    await page.reload();
    expect(await date.inputValue()).toBe('2026-10-05');
  });

  it('are cleared with one click, from the browser too, and come back by undo', async () => {
    const page = await openAssessment(site);
    await rate(page, { 1: 3, 12: 0 });
    await page.locator('input[name="group"]').fill('Novada grupa');
    const before = await stored(page);
    await button(page, 'Dzēst visu').click();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await page.locator('input[name="group"]').inputValue()).toBe('');
    expect(await page.locator('.done').textContent()).toContain('Viss izdzēsts');
    await button(page, 'Atsaukt dzēšanu').click();
    expect(await stored(page)).toBe(before);
    expect(await step(page, 12, 0).isChecked()).toBe(true);
    expect(await progress(page)).toBe('Novērtēti: 2 no 12');
    expect(await button(page, 'Atsaukt dzēšanu').isVisible()).toBe(false);
    await button(page, 'Dzēst visu').click();
    await rate(page, { 5: 1 });
    expect(await button(page, 'Atsaukt dzēšanu').isVisible()).toBe(false);
    await page.reload();
    expect(await progress(page)).toBe('Novērtēti: 1 no 12');
  });

  it('of two tabs are kept together, the newest where both gave one', async () => {
    const one = await openAssessment(site);
    const other = await anotherTab(one.context());
    await rate(one, { 1: 0, 2: 0 });
    await expect.poll(() => progress(other)).toBe('Novērtēti: 2 no 12');
    await rate(other, { 2: 3, 3: 1 });
    await expect.poll(() => step(one, 2, 3).isChecked()).toBe(true);
    expect(await progress(one)).toBe('Novērtēti: 3 no 12');
    await button(other, 'Dzēst visu').click();
    await expect.poll(() => progress(one)).toBe('Novērtēti: 0 no 12');
  });

  it('are counted aloud only when their number changes', async () => {
    const page = await openAssessment(site);
    await page.evaluate(() => {
      const status = document.querySelector('.progress');
      const count = () => document.body.setAttribute('data-spoken', `${Number(document.body.dataset.spoken ?? 0) + 1}`);
      if (status) new MutationObserver(count).observe(status, { childList: true, characterData: true, subtree: true });
    });
    await rate(page, { 1: 0 });
    await rate(page, { 1: 1 });
    await evidence(page, 1).pressSequentially('Plāns');
    await rate(page, { 2: 3 });
    expect(await page.locator('body').getAttribute('data-spoken')).toBe('2');
  });
});

describe('where storing goes wrong', () => {
  it.each([
    ['{damaged', 0, 'nevar nolasīt'],
    ['{"version":9,"answers":{"sf-01":{"level":2,"evidence":""}}}', 0, 'nevar nolasīt'],
    [
      '{"version":1,"answers":{"sf-01":{"level":2,"evidence":""},"sf-02":{"level":7,"evidence":""},"sf-77":{"level":1,"evidence":"<b>"}}}',
      1,
      'sf-02, sf-77',
    ],
  ])('%s does not break the page, and is said', async (text, rated, words) => {
    const page = await site.blank();
    await page.goto(site.url('privatums/'));
    await page.evaluate(([key = '', value = '']) => localStorage.setItem(key, value), [KEY, text]);
    await page.goto(site.url('pasnovertejums/'));
    expect(await progress(page)).toBe(`Novērtēti: ${rated} no 12`);
    expect(await page.locator('.warning').textContent()).toContain(words);
    expect(await stored(page)).toBe(text);
    await rate(page, { 5: 3 });
    await page.reload();
    expect(await step(page, 5, 3).isChecked()).toBe(true);
    expect(await progress(page)).toBe(`Novērtēti: ${rated + 1} no 12`);
    expect(await page.locator('.warning').textContent()).toBe('');
  });

  it('the page works without a storage and says that it can’t keep the answers', async () => {
    const page = await site.blank();
    await page.addInitScript(() => {
      Storage.prototype.getItem = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
    });
    await page.goto(site.url('pasnovertejums/'));
    await rate(page, { 1: 0, 2: 3 });
    expect(await progress(page)).toBe('Novērtēti: 2 no 12');
    expect(await page.locator('.warning').textContent()).toContain('neļauj atbildes saglabāt');
    await button(page, 'Dzēst visu').click();
    await button(page, 'Atsaukt dzēšanu').click();
    expect(await progress(page)).toBe('Novērtēti: 2 no 12');
  });
});
