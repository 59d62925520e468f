import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, templates, useSite } from './site.ts';

const site = useSite();
const notes = (page: Page) => page.locator('workshop-plan details');
const open = (page: Page) => page.locator('workshop-plan details[open]');
/** Notes that can be read: the text of a closed one isn't there for the reader. */
const readable = (page: Page) => page.locator('workshop-plan details p:visible');

describe('the notes of a workshop', () => {
  it.each([
    ['lv', 'Atvērt visas piezīmes', 'Aizvērt visas piezīmes'],
    ['en', 'Open all notes', 'Close all notes'],
  ] as const)('open and close together by keyboard (%s)', async (lang, openAll, closeAll) => {
    const page = await site.open(address(templates.workshop, lang));
    const count = await notes(page).count();
    expect(count).toBeGreaterThan(1);
    expect(await readable(page).count()).toBe(0);
    await page.getByRole('button', { name: openAll }).focus();
    await page.keyboard.press('Enter');
    expect(await open(page).count()).toBe(count);
    expect(await readable(page).count()).toBe(count);
    await page.getByRole('button', { name: closeAll }).press('Space');
    expect(await open(page).count()).toBe(0);
    await page.getByRole('button', { name: openAll }).waitFor();
  });

  it('open one by one too, and the button closes them once the last is open', async () => {
    const page = await site.open(address(templates.workshop, 'lv'));
    const summaries = notes(page).locator('summary');
    for (let index = 0; index < (await summaries.count()); index += 1) {
      await page.getByRole('button', { name: 'Atvērt visas piezīmes' }).waitFor();
      await summaries.nth(index).press('Enter');
    }
    await page.getByRole('button', { name: 'Aizvērt visas piezīmes' }).click();
    expect(await open(page).count()).toBe(0);
  });

  it('open one by one without scripts, where the button for all is not shown', async () => {
    const page = await site.open(address(templates.workshop, 'lv'), { javaScriptEnabled: false });
    expect(await page.locator('workshop-plan button').isVisible()).toBe(false);
    await notes(page).first().locator('summary').click();
    expect(await readable(page).count()).toBe(1);
  });

  it('are printed only when they are open on the screen', async () => {
    const page = await site.open(address(templates.workshop, 'lv'));
    await notes(page).nth(1).locator('summary').click();
    await page.emulateMedia({ media: 'print' });
    expect(await readable(page).count()).toBe(1);
    expect(await notes(page).locator('summary:visible').count()).toBe(1);
    expect(await page.locator('workshop-plan button').isVisible()).toBe(false);
    expect(await page.locator('workshop-plan .total').isVisible()).toBe(true);
  });
});

it('the plan says how long a step and all of it take, in words', async () => {
  const page = await site.open(address(templates.workshop, 'lv'));
  const [first] = await page.locator('workshop-plan .time').allInnerTexts();
  expect(first?.replace(/\s+/g, ' ')).toMatch(/^0:00–0:\d\d \d+ minūtes$/);
  expect(await page.locator('workshop-plan .total').innerText()).toMatch(/^Kopā\s+90\s+minūtes$/);
});

it('the plan fits on a phone and leads to the section it names', async () => {
  const page = await site.open(address(templates.workshop, 'lv'), { viewport: { width: 320, height: 700 } });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.locator('workshop-plan a[href$="/rec-hou-03/#soli"]').first().click();
  await page.waitForURL(/\/rec-hou-03\/#soli$/);
});

it.each(['lv', 'en'] as const)('the page of the first meeting leads to its workshop (%s)', async (lang) => {
  const page = await site.open(address('pirma-sanaksme', lang));
  await page.waitForURL(new RegExp(`${lang === 'en' ? '/en' : ''}/ws-first-meeting/$`));
  expect(await page.locator('workshop-plan').isVisible()).toBe(true);
});
