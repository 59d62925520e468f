import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { planToFragment } from '../../src/plan/plan-link.ts';
import { presentPath } from '../../src/routes.ts';
import type { Lang } from '../corpus.ts';
import { violations } from './axe.ts';
import { address, useSite } from './site.ts';

const site = useSite();

/** Ten slides: title; step, statement, question 1–3; step, statement, missing; closing. */
const plan: Plan = {
  title: 'Mājokļi pie mums',
  steps: [
    { title: 'Kas ieteikts', places: ['rec-hou-03'], minutes: 10, task: '', note: 'Vispirms vārds romiem.' },
    { title: '', places: ['gap-01', 'rec-hou-99'], minutes: 20, task: 'Pārrunājiet pāros.', note: '' },
  ],
};
const SLIDES = 10;

/** Opens what the fragment names and waits for its first slide or message. */
async function present(fragment: string, lang: Lang = 'lv', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await site.open(`${address(presentPath, lang)}#${fragment}`, options);
  await page.locator('.slide h1').waitFor();
  await loaded(page);
  return page;
}
const loaded = (page: Page) => expect.poll(() => heading(page)).not.toMatch(/^(?:Ielādē|Loading)/);
const presentPlan = async (slide = 1, options: BrowserContextOptions = {}) =>
  present(`${await planToFragment(plan)}/${slide}`, 'lv', options);

const heading = (page: Page) => page.locator('.slide h1').innerText();
const counter = (page: Page) => page.locator('.counter').innerText();
const slideInAddress = (page: Page) => Number(new URL(page.url()).hash.split('/')[1]);

describe('by keyboard alone', () => {
  it('goes through a set and back, with the slide in the address', async () => {
    const page = await presentPlan();
    const seen: string[] = [];
    for (let number = 1; number <= SLIDES; number += 1) {
      expect(await counter(page)).toBe(`${number} / ${SLIDES}`);
      expect(slideInAddress(page)).toBe(number);
      seen.push(await heading(page));
      await page.keyboard.press(['ArrowRight', 'PageDown', ' ', 'Enter', 'n', 'ArrowDown'][number % 6] ?? '');
    }
    expect(new Set(seen).size).toBe(SLIDES);
    expect(seen[0]).toBe('Mājokļi pie mums');
    expect(seen[3]).toContain('?');
    // The last slide is the last, whatever is pressed.
    expect(await counter(page)).toBe(`${SLIDES} / ${SLIDES}`);
    for (const key of ['ArrowLeft', 'PageUp', 'Backspace', 'p', 'ArrowUp']) await page.keyboard.press(key);
    expect(await counter(page)).toBe(`${SLIDES - 5} / ${SLIDES}`);
    await page.keyboard.press('Home');
    expect(await heading(page)).toBe(seen[0]);
    await page.keyboard.press('End');
    expect(await counter(page)).toBe(`${SLIDES} / ${SLIDES}`);
  });

  it('goes to a slide by its number', async () => {
    const page = await presentPlan();
    await page.keyboard.press('4');
    expect(await page.locator('.told').innerText()).toContain('4');
    await page.keyboard.press('Enter');
    expect(await counter(page)).toBe(`4 / ${SLIDES}`);
    expect(await page.locator('.told').innerText()).toBe('');
  });

  it('blanks the screen, and the next key only shows it again', async () => {
    const page = await presentPlan(2);
    await page.keyboard.press('.');
    expect(await page.locator('.blank').isVisible()).toBe(true);
    expect(await page.locator('.spoken').textContent()).toBe('Ekrāns ir aptumšots.');
    await page.keyboard.press('PageDown');
    expect(await page.locator('.blank').isVisible()).toBe(false);
    expect(await counter(page)).toBe(`2 / ${SLIDES}`);
  });

  it('shows its keys, and slides don’t turn behind them', async () => {
    const page = await presentPlan(2);
    await page.keyboard.press('?');
    const help = page.getByRole('dialog', { name: 'Taustiņi' });
    expect(await help.isVisible()).toBe(true);
    await page.keyboard.press('n');
    expect(await counter(page)).toBe(`2 / ${SLIDES}`);
    await page.keyboard.press('Escape');
    expect(await help.isVisible()).toBe(false);
  });

  it('uses the button that has the focus, and turns slides once it was clicked', async () => {
    const page = await presentPlan(2);
    await page.getByRole('button', { name: 'Palīdzība' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Tālāk' }).click();
    await page.keyboard.press('Enter');
    expect(await counter(page)).toBe(`4 / ${SLIDES}`);
  });

  it('goes to full screen and leaves it', async () => {
    const page = await presentPlan();
    const full = () => page.evaluate(() => document.fullscreenElement !== null);
    await page.keyboard.press('F5');
    await expect.poll(full).toBe(true);
    await page.keyboard.press('f');
    await expect.poll(full).toBe(false);
  });

  it('says each slide once', async () => {
    const page = await presentPlan(2);
    await page.evaluate(() => {
      const spoken = document.querySelector('.spoken') as HTMLElement;
      new MutationObserver(() => {
        spoken.dataset.times = String(Number(spoken.dataset.times ?? 0) + 1);
      }).observe(spoken, { childList: true });
    });
    await page.keyboard.press('n');
    const spoken = page.locator('.spoken');
    expect(await spoken.textContent()).toMatch(/^3\. slaids no 10\. .*Sakārtot mājokļa tiesisko stāvokli/);
    expect(await spoken.getAttribute('data-times')).toBe('1');
  });
});

describe('an address', () => {
  it('opens a slide, follows a change by hand, and stops at the last', async () => {
    const page = await presentPlan(3);
    expect(await heading(page)).toContain('nepieļaut piespiedu izlikšanu');
    await page.evaluate(() => {
      location.hash = location.hash.replace(/\d+$/, '7');
    });
    await expect.poll(() => counter(page)).toBe(`7 / ${SLIDES}`);
    await page.evaluate(() => {
      location.hash = location.hash.replace(/\d+$/, '99');
    });
    await expect.poll(() => counter(page)).toBe(`${SLIDES} / ${SLIDES}`);
  });

  it('shows one entry, in either language, and leads back to it', async () => {
    const page = await present('rec-hou-03/2', 'en');
    expect(await heading(page)).toBe('What it means for a municipality');
    expect(await page.locator('.slide .lead').innerText()).toContain('our reading');
    await page.getByRole('link', { name: 'Close' }).click();
    expect(new URL(page.url()).pathname).toMatch(/\/en\/rec-hou-03\/$/);
  });

  it('of a set leads back to the set', async () => {
    const page = await presentPlan(2);
    const href = await page.getByRole('link', { name: 'Aizvērt' }).getAttribute('href');
    expect(href).toMatch(new RegExp(`/kopa/#${await planToFragment(plan)}$`));
  });

  it('takes an old id for the entry that stands for it', async () => {
    const page = await present('legal-lv-06');
    expect(await page.locator('.corners a').innerText()).toBe('lv-roma-plan-draft-2021-2023');
  });

  it('that names nothing explains the page', async () => {
    const page = await site.open(address(presentPath, 'lv'));
    expect(await page.locator('.intro h1').isVisible()).toBe(true);
    expect(await page.locator('.stage').isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'Sākumlapa' }).isVisible()).toBe(true);
  });

  it.each([
    ['k1.abc', 'Saite ir bojāta'],
    ['k7.abc', 'Saite ir no jaunāka izdevuma'],
    ['rec-hou-99', 'Ieraksta „rec-hou-99” ceļvedī nav'],
    ['toString', 'Ieraksta „toString” ceļvedī nav'],
  ])('that won’t do (%s) is answered in words, with ways on', async (fragment, words) => {
    const page = await present(fragment);
    expect(await heading(page)).toBe(words);
    for (const name of ['Salikt kopu', 'Visi ieteikumi', 'Sākumlapa'])
      expect(await page.locator('.slide').getByRole('link', { name }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Tālāk' }).isVisible()).toBe(false);
  });

  it('of an empty set says so', async () => {
    const page = await present(await planToFragment({ title: 'Kopa', steps: [] }));
    expect(await heading(page)).toBe('Kopa ir tukša');
  });

  it('that names what the guide doesn’t have says so on that slide, and the rest works', async () => {
    const page = await presentPlan(9);
    expect(await heading(page)).toBe('Ieraksta „rec-hou-99” ceļvedī nav');
    await page.keyboard.press('n');
    expect(await page.getByRole('img', { name: 'Kvadrātkods ar adresi' }).isVisible()).toBe(true);
    await page.keyboard.press('Home');
    expect(await heading(page)).toBe(plan.title);
  });
});

it('says that slides could not be loaded, and loads them when asked again', async () => {
  const page = await site.blank();
  await page.route('**/ieraksti/*.json', (route) => route.abort());
  await page.goto(site.url(`${address(presentPath, 'lv')}#rec-hou-03`));
  await expect.poll(() => heading(page)).toBe('Slaidus neizdevās ielādēt');
  await page.unroute('**/ieraksti/*.json');
  await page.getByRole('button', { name: 'Mēģināt vēlreiz' }).click();
  await expect.poll(() => heading(page)).toContain('izlikšanu');
});

it('what a set brings along is shown as text, not run', async () => {
  const task = '<img src="x" alt="Attēls"><b>treknraksts</b>';
  const page = await present(
    await planToFragment({
      title: task,
      steps: [{ ...plan.steps[0], places: [], title: '', minutes: 0, note: '', task }],
    }),
  );
  await page.keyboard.press('n');
  expect(await page.locator('.slide.step p').last().innerText()).toBe(task);
  expect(await page.locator('.slide :is(img, b)').count()).toBe(0);
});

describe('a finger', () => {
  /** Drags a finger from one point to another. */
  async function drag(page: Page, from: [number, number], to: [number, number]): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const point = ([x, y]: [number, number]) => [{ x, y }];
    const between: [number, number] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: point(from) });
    for (const at of [between, to])
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: point(at) });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }
  const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

  it('turns slides to the left and to the right, and not up or down', async () => {
    const page = await presentPlan(2, phone);
    await drag(page, [300, 300], [80, 310]);
    await expect.poll(() => counter(page)).toBe(`3 / ${SLIDES}`);
    await drag(page, [200, 400], [190, 150]);
    await drag(page, [180, 300], [200, 300]);
    expect(await counter(page)).toBe(`3 / ${SLIDES}`);
    await drag(page, [80, 300], [300, 300]);
    await expect.poll(() => counter(page)).toBe(`2 / ${SLIDES}`);
  });
});

describe('a small screen', () => {
  it('shows every slide without sideways scrolling at 320 px, and buttons for a thumb', async () => {
    const page = await presentPlan(1, { viewport: { width: 320, height: 480 } });
    for (let number = 1; number <= SLIDES; number += 1) {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await page.locator('.stage').evaluate((stage) => stage.scrollWidth - stage.clientWidth)).toBe(0);
      await page.keyboard.press('ArrowRight');
    }
    const small = await page
      .locator('nav :is(button, a):visible')
      .evaluateAll((controls) =>
        controls
          .map((control) => control.getBoundingClientRect())
          .filter(({ width, height }) => width < 44 || height < 44),
      );
    expect(small).toEqual([]);
  });

  it('reads a long slide to its end before it turns it', async () => {
    const page = await presentPlan(3, { viewport: { width: 320, height: 240 } });
    const top = () => page.locator('.stage').evaluate((stage) => stage.scrollTop);
    await page.keyboard.press('PageDown');
    await expect.poll(top).toBeGreaterThan(0);
    expect(await counter(page)).toBe(`3 / ${SLIDES}`);
    expect(await page.locator('.stage').getAttribute('tabindex')).toBe('0');
    await page.keyboard.press('n');
    expect(await counter(page)).toBe(`4 / ${SLIDES}`);
    expect(await top()).toBe(0);
  });
});

describe('the theme', () => {
  const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);

  it('is that of the device, until T changes it for this page alone', async () => {
    const page = await presentPlan(1, { colorScheme: 'dark' });
    expect(await theme(page)).toBe('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => theme(page)).toBe('light');
    await page.keyboard.press('t');
    expect(await theme(page)).toBe('dark');
    expect(await page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }))).toEqual([]);
    await page.reload();
    await expect.poll(() => theme(page)).toBe('light');
  });

  it('is the one that was chosen for the site', async () => {
    const page = await site.open('rec-hou-03/', { colorScheme: 'light' });
    await page.evaluate(() => localStorage.setItem('starlight-theme', 'dark'));
    await page.goto(site.url(`${address(presentPath, 'lv')}#rec-hou-03`));
    expect(await theme(page)).toBe('dark');
  });
});

it('on paper is one sentence', async () => {
  const page = await presentPlan(2);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('main').innerText()).toMatch(/^Ekrāna slaidus nedrukā\. .*\.$/);
});

/** Each language in one theme: structure is the same in both, colours the same in each. */
it.each([
  ['lv', 'light'],
  ['en', 'dark'],
] as const)('axe finds nothing on slides, messages and help, in %s, %s', async (lang, colorScheme) => {
  const page = await present(await planToFragment(plan), lang, { colorScheme });
  const found = () => violations(page);
  for (const number of [1, 2, 3, 4, 9, SLIDES]) {
    await page.keyboard.type(String(number));
    await page.keyboard.press('Enter');
    expect(await counter(page)).toBe(`${number} / ${SLIDES}`);
    expect(await found(), `slide ${number}`).toEqual([]);
  }
  await page.keyboard.press('?');
  expect(await found(), 'help').toEqual([]);
  await page.keyboard.press('Escape');
  await page.goto(site.url(`${address(presentPath, lang)}#k1.abc`));
  await page.locator('.slide.message .ways').waitFor();
  expect(await found(), 'message').toEqual([]);
});
