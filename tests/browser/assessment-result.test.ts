import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { button, evidence, openAssessment, rate } from './assessment-page.ts';
import { violations } from './axe.ts';
import { useSite } from './site.ts';

const site = useSite();

describe('the result', () => {
  it('has each answer in the chart, and the talk in the order of its rule', async () => {
    const page = await openAssessment(site);
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
    const page = await openAssessment(site, lang);
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
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
    const page = await openAssessment(site, 'lv', { colorScheme: 'dark' });
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
    const page = await openAssessment(site, lang);
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
    const page = await openAssessment(site, 'lv', { viewport: { width, height: 800 } });
    await rate(page, Object.fromEntries(Array.from({ length: 11 }, (_, index) => [index + 1, index % 4])));
    await evidence(page, 1).fill('a'.repeat(400));
    await button(page, 'Dzēst visu').click();
    await button(page, 'Atsaukt dzēšanu').click();
    expect(await evidence(page, 1).inputValue()).toHaveLength(300);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.locator(`html[data-theme="${colorScheme}"]`).waitFor();
      expect(await violations(page)).toEqual([]);
    }
  });
});

it.each([
  ['lv', 'Skripti šajā pārlūkā ir izslēgti'],
  ['en', 'Scripts are off in this browser'],
] as const)('without scripts it is a form for paper, in %s', async (lang, note) => {
  const page = await openAssessment(site, lang, { javaScriptEnabled: false });
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
