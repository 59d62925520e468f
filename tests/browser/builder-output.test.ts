import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Plan } from '../../src/plan/plan.ts';
import { planToFragment } from '../../src/plan/plan-link.ts';
import { stepOf } from '../../src/set/edit.ts';
import { exampleRecommendations } from '../example-plan.ts';
import { violations } from './axe.ts';
import { useSite } from './site.ts';

const site = useSite();
const plan: Plan = {
  title: 'Mājokļi: ko varam paši',
  steps: [
    { ...stepOf('rec-hou-03'), minutes: 10, task: 'Lasiet pāros.', note: 'Klausieties.' },
    { ...stepOf('rec-hou-03#jautajumi', 'sf-08', 'rec-none'), title: 'Saruna', minutes: 20 },
  ],
};

/** The page with a set whose entries have all come. */
async function filled(options: Parameters<typeof site.open>[1] = {}, set = plan, folder = 'kopa/'): Promise<Page> {
  const page = await site.open(`${folder}#${await planToFragment(set)}`, options);
  await page.locator('.set-sheet .permanent').first().waitFor({ state: 'attached' });
  await expect.poll(() => page.locator('.set-sheet h3').count()).toBeGreaterThan(0);
  return page;
}

async function download(page: Page, button: string): Promise<{ name: string; text: string }> {
  const files = page.locator('.files');
  if ((await files.getAttribute('open')) === null) await files.locator('summary').click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

describe('files', () => {
  it('as Markdown hold times, addresses, tasks, notes and sources', async () => {
    const page = await filled();
    const { name, text } = await download(page, 'Lejupielādēt tekstu');
    expect(name).toBe('majokli-ko-varam-pasi.md');
    expect(text).toMatch(/^# Mājokļi: ko varam paši\n\nKopā 30\u00a0min\n/);
    expect(text).toContain(`<${page.url()}>`);
    expect(text).toMatch(
      /## 2\. Saruna \(0:10–0:30, 20\u00a0min\)\n\n- \[Ieteikums\u00a03: .* → Jautājumi sarunai\]\(https?:\/\/[^)]*\/rec-hou-03\/#jautajumi\)\[\^1\]/,
    );
    for (const part of [
      '**Uzdevums.** Lasiet pāros.',
      '**Piezīme vadītājam.** Klausieties.',
      'Ieraksta „rec-none” vairs nav.',
      '[^1]: ',
    ])
      expect(text).toContain(part);
  });

  it.each([
    ['kopa/', 'Lejupielādēt semināra failu', 'lv', 'en'],
    ['en/kopa/', 'Download a workshop file', 'en', 'lv'],
  ] as const)(
    'as a workshop from %s hold one language and leave the other to be filled in',
    async (folder, button, lang, other) => {
      const { name, text } = await download(await filled({}, plan, folder), button);
      expect(name).toBe('ws-majokli-ko-varam-pasi.mdx');
      const { steps, ...fields } = parse(text.replace(/^---\n|---\n$/g, ''));
      expect(fields).toMatchObject({
        id: 'ws-majokli-ko-varam-pasi',
        kind: 'workshop',
        title: lang === 'lv' ? plan.title : '',
        areas: ['hou', 'edu'],
        minutes: 30,
        goal: { lv: '', en: '' },
      });
      expect(steps).toMatchObject([
        {
          places: ['rec-hou-03'],
          minutes: 10,
          task: { [lang]: 'Lasiet pāros.', [other]: '' },
          note: { [lang]: 'Klausieties.' },
        },
        { places: ['rec-hou-03#jautajumi', 'sf-08'], title: { [lang]: 'Saruna', [other]: '' } },
      ]);
      for (const title of Object.values(steps[0].title)) expect(title).toMatch(/./);
      expect(text).toContain('rec-none');
    },
  );
});

describe('the link', () => {
  it('is copied', async () => {
    const page = await filled({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Kopēt saiti' }).click();
    await page.getByText('Saite nokopēta.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  it('is selected where copying is not allowed', async () => {
    const page = await filled();
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'Kopēt saiti' }).click();
    await page.getByText('Saite ir iezīmēta').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString() || document.activeElement?.ariaLabel)).toBe(page.url());
  });

  it('has a code when it is short, and says why not when it is long; a very long one is said to be', async () => {
    const short = await filled();
    await short.locator('.files summary').click();
    await short.getByRole('img', { name: 'QR kods' }).waitFor();
    const thirty = exampleRecommendations(30);
    const long = await filled({}, { ...thirty, steps: thirty.steps.map((step, at) => ({ ...step, note: noise(at) })) });
    await long.locator('.files summary').click();
    await long.getByText(/^QR koda nav: saitē ir \d+\u00a0zīmes?,/).waitFor();
    await long.getByText(/^Saitē ir \d{4,}\u00a0zīmes?\. Dažas programmas/).waitFor();
    expect(await long.getByRole('img', { name: 'QR kods' }).count()).toBe(0);
  });

  it('leads to the screen with the set', async () => {
    const page = await filled();
    const shown = await page.getByRole('link', { name: 'Rādīt uz ekrāna' }).getAttribute('href');
    expect(shown).toMatch(/\/radit\/#k1\./);
    expect(shown?.split('#')[1]).toBe(new URL(page.url()).hash.slice(1));
  });
});

describe('on paper', () => {
  it('stands the set and nothing else of the page, trainer’s notes only when asked for', async () => {
    const page = await filled();
    await page.emulateMedia({ media: 'print' });
    const paper = () => page.evaluate(() => document.body.innerText);
    const text = await paper();
    for (const part of [
      'Mājokļi: ko varam paši',
      'Kopā 30\u00a0min',
      '0:10–0:30 (20\u00a0min)',
      'Uzdevums. Lasiet pāros.',
      'Jautājumi sarunai (mūsu lasījums)',
      'Ieraksta „rec-none” vairs nav.',
      '/rec-hou-03/#jautajumi',
    ])
      expect(text).toContain(part);
    for (const part of ['Salikt savu semināru', 'Meklēt', 'Iztukšot', 'Klausieties.', 'Šī vietne nav', 'Pievienot'])
      expect(text).not.toContain(part);
    expect(text.match(/\[1\]/g)?.length).toBeGreaterThanOrEqual(2);
    expect(await page.locator('.set-sheet svg').isVisible()).toBe(true);
    // The code says it; spelt out, the address of a set is of no use on paper.
    const spelt = (link: Element) => getComputedStyle(link, '::after').content;
    expect(await page.locator('.set-code a').evaluate(spelt)).toMatch(/^(?:none|normal)$/);
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('Drukāt arī piezīmes vadītājam').check();
    await page.emulateMedia({ media: 'print' });
    expect(await paper()).toContain('Piezīme vadītājam. Klausieties.');
  });

  it('has its steps and questions in full, and follows what is typed', async () => {
    const page = await filled({}, { title: '', steps: [stepOf('rec-hou-03')] });
    await page.getByLabel('Kopas nosaukums').fill('Jauns');
    await expect.poll(() => page.locator('.set-sheet h1').textContent()).toBe('Jauns');
    expect(await page.locator('.set-sheet h4').allTextContents()).toEqual([
      'Pirmie soļi (mūsu lasījums)',
      'Jautājumi sarunai (mūsu lasījums)',
    ]);
    expect(await page.locator('.set-sheet ol').first().locator('li').count()).toBeGreaterThan(2);
  });

  it('is asked for by the button', async () => {
    const page = await filled();
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: 'Drukāt' }).click();
    await page.locator('body[data-printed]').waitFor();
  });
});

describe.each(['lv', 'en'] as const)('a filled builder in %s', (lang) => {
  it.each(['light', 'dark'] as const)('has nothing that axe finds, all folded out, in %s', async (colorScheme) => {
    const page = await filled({ colorScheme }, plan, lang === 'en' ? 'en/kopa/' : 'kopa/');
    for (const summary of await page.locator('set-builder summary:visible').all()) {
      const open = await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open);
      if (!open) await summary.click();
    }
    await page.locator('[role="combobox"]').fill('sf');
    await page.locator('[role="option"]').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violations(page)).toEqual([]);
  });

  it('needs no sideways scrolling at 320 px, and its controls are big enough', async () => {
    const page = await filled({ viewport: { width: 320, height: 640 } }, plan, lang === 'en' ? 'en/kopa/' : 'kopa/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const small = await page
      .locator('set-builder :is(button, summary, input:not([type="checkbox"])):visible')
      .evaluateAll((all) =>
        all.filter((control) => control.getBoundingClientRect().height < 24).map(({ outerHTML }) => outerHTML),
      );
    expect(small).toEqual([]);
  });
});

/** Letters that can't be packed well, the same each time. */
function noise(seed: number): string {
  let state = seed + 1;
  return Array.from({ length: 200 }, () => {
    state = (state * 16807) % 2147483647;
    return String.fromCharCode(97 + (state % 26));
  }).join('');
}
