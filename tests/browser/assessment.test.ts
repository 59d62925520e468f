import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { address, useSite } from './site.ts';

const site = useSite();
const DAY = '2026-11-21T12:00:00';
const KEY = 'guide-assessment';

/** The page on a known day, with its own storage. */
async function open(lang: 'lv' | 'en' = 'lv', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await site.blank(options);
  await page.clock.setFixedTime(DAY);
  await page.goto(site.url(address('pasnovertejums', lang)));
  return page;
}

/** A second tab of the same browser. */
async function anotherTab(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url(address('pasnovertejums', 'lv')));
  return page;
}

const factor = (page: Page, number: number) => page.locator(`[data-factor="sf-${String(number).padStart(2, '0')}"]`);
const step = (page: Page, number: number, level: number) => factor(page, number).getByRole('radio').nth(level);
const evidence = (page: Page, number: number) => factor(page, number).getByRole('textbox');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const progress = (page: Page) => page.locator('.progress').textContent();
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Rates factors by number, in the order given. */
async function rate(page: Page, levels: Record<number, number>): Promise<void> {
  for (const [number, level] of Object.entries(levels)) await step(page, Number(number), level).check();
}

/** Presses Tab until the target has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < 150 && !(await isFocused(target)); stops += 1) await page.keyboard.press('Tab');
  expect(await isFocused(target)).toBe(true);
}

describe('answers', () => {
  it('are not stored before there is one', async () => {
    const page = await open();
    await factor(page, 1).locator('summary').click();
    await page.locator('input[name="group"]').focus();
    await button(page, 'Dzēst visu').click();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
    expect(await progress(page)).toBe('Novērtēti: 0 no 12');
    expect(await page.locator('.bars').isVisible()).toBe(false);
  });

  it('given by keyboard alone survive a reload and the change of language', async () => {
    const page = await open();
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
    const page = await open('lv', { viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' });
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
    const page = await open();
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
    const page = await open();
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
    const page = await open();
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
    const one = await open();
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
    const page = await open();
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

describe('the result', () => {
  it('has each answer in the chart, and the talk in the order of its rule', async () => {
    const page = await open();
    await rate(page, { 1: 3, 2: 1, 4: 1, 7: 0, 9: 1 });
    await evidence(page, 2).fill('Protokols Nr. 7');
    expect(await page.locator('.bars > li').count()).toBe(12);
    expect(await page.locator('.bars > li').nth(1).innerText()).toMatch(
      /^2\. Pastāvīgi vākt datus[\s\S]*Notiek dažreiz[\s\S]*Kas to apliecina: Protokols Nr\. 7$/,
    );
    expect(await page.locator('.bars > li').nth(2).innerText()).toContain('Vēl nav novērtēts');
    const full = await page
      .locator('.bars > li')
      .evaluateAll((rows) =>
        rows.map(
          (row) => [...row.querySelectorAll('rect')].filter((part) => getComputedStyle(part).fill !== 'none').length,
        ),
      );
    expect(full).toEqual([3, 1, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0]);
    const talk = page.locator('.talk ol > li:visible');
    expect(await talk.evaluateAll((items) => items.map((item) => Number.parseInt(item.textContent ?? '', 10)))).toEqual(
      [7, 4, 9, 2, 1],
    );
    expect(await talk.nth(0).innerText()).toMatch(/Vēl nav sākts; nav pierakstīts, kas to apliecina\s+\S.+\?$/);
    expect(await talk.nth(3).innerText()).toMatch(/Notiek dažreiz$/);
    expect(await talk.getByRole('paragraph').count()).toBe(3);
    expect(await talk.nth(0).getByRole('link').getAttribute('href')).toMatch(/\/sf-07\/$/);
    expect(await page.locator('.left li:visible').count()).toBe(7);
    await page.locator('.left').getByRole('link', { name: '3. ' }).click();
    expect(new URL(page.url()).hash).toBe('#solis-sf-03');
  });

  it.each([
    ['lv', 'Lejupielādēt CSV', 'pasnovertejums-2026-11-21.csv', ';', /^"?1;sf-01;Atvēlēt/],
    ['en', 'Download CSV', 'self-assessment-2026-11-21.csv', ',', /^1,sf-01,"Allow/],
  ] as const)('can be saved as a table in %s, whatever was typed', async (lang, name, file, comma, first) => {
    const page = await open(lang);
    const errors: string[] = [];
    page.on('console', (message) => errors.push(message.text()));
    await rate(page, { 6: 2 });
    await evidence(page, 6).fill(`=1+1${comma} "a"\n-2`);
    const [download] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
    expect(download.suggestedFilename()).toBe(file);
    const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(lines).toHaveLength(14);
    expect(lines[0]).toBe(
      {
        lv: '\ufeffnumurs;id;panākumu faktors;solis (0–3);solis vārdos;kas to apliecina;datums;grupa',
        en: '\ufeffnumber,id,success factor,step (0–3),step in words,evidence,date,group',
      }[lang],
    );
    expect(lines[1]).toMatch(first);
    expect(lines[6]).toBe(
      {
        lv: `6;sf-06;Rēķināties ar romu daudzveidību;2;Notiek regulāri;"'=1+1; ""a""\n-2";2026-11-21;`,
        en: `6,sf-06,Take account of how diverse Roma are,2,Happens regularly,"'=1+1, ""a""\n-2",2026-11-21,`,
      }[lang],
    );
    expect(lines[12]).toMatch(/^12.sf-12.*(Vēl nav novērtēts;;2026-11-21;|Not rated yet,,2026-11-21,)$/);
    expect(errors).toEqual([]);
  });

  it('is all there is on paper, and the empty form is there when asked for', async () => {
    const page = await open('lv', { colorScheme: 'dark' });
    await page.evaluate(() => {
      window.print = () => {
        const { print } = document.querySelector<HTMLElement>('self-assessment')?.dataset ?? {};
        document.body.setAttribute('data-printed', `${document.body.dataset.printed ?? ''} ${print}`);
        dispatchEvent(new Event('afterprint'));
      };
    });
    await button(page, 'Drukāt').click();
    await rate(page, { 1: 3, 2: 1 });
    await evidence(page, 2).fill('Protokols Nr. 7');
    await page.locator('input[name="group"]').fill('Novada grupa');
    await button(page, 'Drukāt').click();
    await button(page, 'Drukāt tukšu veidlapu').click();
    await button(page, 'Drukāt').click();
    expect(await page.locator('body').getAttribute('data-printed')).toBe(' form result form result');

    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('body').innerText();
    for (const words of [
      'Pašnovērtējums',
      '2026. gada 21. novembris · Novada grupa · http',
      '/pasnovertejums/',
      '12. Vērtēt neatkarīgi',
      'Darbojas, un to var parādīt',
      'Protokols Nr. 7',
      'Par ko runāt vispirms',
      'Kurš šā gada lēmums būtu citāds',
    ])
      expect(text).toContain(words);
    for (const words of ['Kam tas domāts', 'Divpadsmit faktori', 'Lejupielādēt', 'Ieteikumi pa jomām'])
      expect(text).not.toContain(words);
    expect(await page.locator('fieldset:visible, button:visible').count()).toBe(0);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(paper).toBe('rgb(255, 255, 255)');
  });

  it.each(['lv', 'en'] as const)('takes one sheet, and the empty form both sides of one, in %s', async (lang) => {
    const page = await open(lang);
    const pages = async () => {
      const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      return [...file.matchAll(/\/Type\s*\/Page\b/g)].length;
    };
    expect(await pages()).toBe(2);
    await rate(page, Object.fromEntries(Array.from({ length: 12 }, (_, index) => [index + 1, index % 4])));
    for (const number of [1, 3, 5, 8, 11, 12])
      await evidence(page, number).fill('Domes lēmums Nr. 45 par grupas izveidi');
    expect(await pages()).toBe(1);
  });

  it.each([320, 1280])('breaks no rule of axe and no width when it is full, at %i px', async (width) => {
    const page = await open('lv', { viewport: { width, height: 800 } });
    await rate(page, Object.fromEntries(Array.from({ length: 11 }, (_, index) => [index + 1, index % 4])));
    await evidence(page, 1).fill('a'.repeat(400));
    await button(page, 'Dzēst visu').click();
    await button(page, 'Atsaukt dzēšanu').click();
    expect(await evidence(page, 1).inputValue()).toHaveLength(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.locator(`html[data-theme="${colorScheme}"]`).waitFor();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
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

it.each([
  ['lv', 'Skripti šajā pārlūkā ir izslēgti'],
  ['en', 'Scripts are off in this browser'],
] as const)('without scripts it is a form for paper, in %s', async (lang, note) => {
  const page = await open(lang, { javaScriptEnabled: false });
  expect(await page.locator('.form').innerText()).toContain(note);
  expect(await page.locator('fieldset:visible').count()).toBe(12);
  expect(await page.locator('self-assessment').locator('button:visible, [role="status"]:visible').count()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('radio').count()).toBe(48);
  expect(await page.locator('.result').isVisible()).toBe(false);
  const text = await page.locator('main').innerText();
  expect(text).toContain({ lv: 'Nevaram nosaukt nevienu reizi', en: 'We can’t name a single time' }[lang]);
  expect(text).toContain({ lv: 'Panākto vērtē kāds', en: 'What has been achieved is judged' }[lang]);
  expect(text).not.toContain(note);
});
