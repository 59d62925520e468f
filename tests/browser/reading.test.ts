import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { address, templates, useSite } from './site.ts';

const site = useSite();

describe('by keyboard alone', () => {
  it('the first stop skips to the content', async () => {
    const page = await site.open('rec-hou-03/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#_top');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#_top');
  });

  it('search opens by Ctrl+K and by /, finds, goes to the first result and closes by Escape', async () => {
    const page = await site.open('');
    await page.keyboard.press('/');
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('izlikšanu');
    await page.locator('.results a').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/rec-hou-03/);
  });

  it('the menu opens and closes on a phone', async () => {
    const page = await site.open('', { viewport: { width: 360, height: 740 } });
    const menu = page.locator('button[popovertarget]');
    await menu.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#starlight__sidebar').getByRole('link', { name: 'Mājokļi' }).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('#starlight__sidebar').getByRole('link', { name: 'Mājokļi' }).isVisible()).toBe(false);
  });

  it('a list is filtered, says so, keeps the choice in its address, and is whole again after a reset', async () => {
    const page = await site.open('ieteikumi/');
    const cards = page.locator('.cards > li:visible');
    expect(await cards.count()).toBe(39);
    await page.getByLabel('Joma').focus();
    await page.keyboard.type('Māj');
    await expect.poll(() => cards.count()).toBe(6);
    expect(await page.locator('output').textContent()).toBe('Rāda 6 no 39');
    expect(new URL(page.url()).searchParams.get('joma')).toBe('hou');
    await page.reload();
    await expect.poll(() => cards.count()).toBe(6);
    await page.getByRole('button', { name: 'Rādīt visus' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => cards.count()).toBe(39);
  });

  it('a filter that nothing matches says so', async () => {
    const page = await site.open('ieteikumi/?joma=hou&kam=media');
    expect(await page.locator('.cards > li:visible').count()).toBe(0);
    expect(await page.locator('output').textContent()).toContain('Neviens ieraksts neatbilst');
  });
});

describe('without scripts', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.blank({ javaScriptEnabled: false });
  });

  it.each(Object.entries(templates))('%s shows its content in both languages', async (_, path) => {
    for (const lang of ['lv', 'en'] as const) {
      await page.goto(site.url(address(path, lang)));
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(400);
    }
  });

  it('a list is whole and grouped, and the language can be changed', async () => {
    const page = await site.open('ieteikumi/', { javaScriptEnabled: false });
    expect(await page.locator('.cards > li:visible').count()).toBe(39);
    expect(await page.locator('fieldset.filter').isVisible()).toBe(false);
    expect(await page.locator('#grupa-hou').innerText()).toContain('Mājokļi');
    await page.getByRole('link', { name: 'English' }).first().click();
    expect(new URL(page.url()).pathname).toMatch(/\/en\/ieteikumi\/$/);
  });
});

describe('links that stay', () => {
  it('the language switch stays on the entry and keeps the anchor', async () => {
    const page = await site.open('rec-hou-03/#soli');
    await page.getByRole('link', { name: 'English' }).first().click();
    expect(page.url()).toMatch(/\/en\/rec-hou-03\/#soli$/);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('link', { name: 'Latviski' }).first().click();
    expect(page.url()).toMatch(/[^n]\/rec-hou-03\/#soli$/);
  });

  it('an id leads to its place on the list page', async () => {
    const page = await site.open('ieteikumi/#rec-hou-03');
    expect(await page.locator(':target').innerText()).toContain('piespiedu izlikšanu');
  });

  it('a covered id leads to the entry that stands for it', async () => {
    const page = await site.open('legal-lv-06/');
    await page.waitForURL(/\/lv-roma-plan-draft-2021-2023\/#legal-lv-06$/);
  });
});

describe('paper', () => {
  it('is white with dark text, whatever the screen shows, and folds out what is folded', async () => {
    const page = await site.open('ek19/', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const { background, color } = await page.evaluate(() => {
      const style = getComputedStyle(document.body);
      return { background: style.backgroundColor, color: style.color };
    });
    expect(background).toBe('rgb(255, 255, 255)');
    expect(color).toBe('rgb(51, 66, 75)');
    expect(await page.locator('fieldset.filter').count()).toBe(0);
  });
});
