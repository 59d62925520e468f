import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { planToFragment } from '../../src/plan/plan-link.ts';
import { presentPath } from '../../src/routes.ts';
import type { Lang } from '../corpus.ts';
import { violations } from './axe.ts';
import { address, useSite } from './site.ts';

const site = useSite();

/** Seven slides: title; step, statement; statement, section in two parts; closing. */
const plan: Plan = {
  title: 'Mājokļi pie mums',
  steps: [
    {
      title: 'Kas ieteikts',
      places: ['find-hou-02'],
      minutes: 10,
      task: '',
      note: 'Vispirms vārds romiem.\nTad visi.',
    },
    { title: '', places: ['rec-hou-03#soli'], minutes: 20, task: '', note: '' },
  ],
};
const SLIDES = 7;

/** The screen and the window of notes that was opened from it by the key S. */
async function opened(lang: Lang = 'lv', colorScheme: 'light' | 'dark' = 'light') {
  const screen = await site.blank({ colorScheme });
  await screen.goto(site.url(`${address(presentPath, lang)}#${await planToFragment(plan)}`));
  await screen.locator('.slide.title').waitFor();
  const [notes] = await Promise.all([screen.context().waitForEvent('page'), screen.keyboard.press('s')]);
  await notes.locator('.session').waitFor();
  // Chromium drops keys that come before a window is first painted, as nobody can press them then.
  await notes.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  return { screen, notes };
}
const counter = (page: Page) => page.locator('.counter').innerText();
const at = (page: Page, number: number) => expect.poll(() => counter(page)).toBe(`${number} / ${SLIDES}`);

describe('the window of notes', () => {
  it('shows slide, note and what comes next, and turns the slides', async () => {
    const { screen, notes } = await opened();
    await notes.keyboard.press('PageDown');
    await at(screen, 2);
    await at(notes, 2);
    expect(await notes.locator('.note .text').innerText()).toMatch(/^Vispirms vārds romiem\.\s+Tad visi\.$/);
    expect(await notes.locator('.slide h2').innerText()).toBe('Kas ieteikts');
    expect(await notes.locator('.then').innerText()).toContain('teritoriāla nošķirtība');
    await notes.getByRole('button', { name: 'Tālāk' }).click();
    await at(screen, 3);
    await screen.keyboard.press('ArrowRight');
    await at(notes, 4);
    expect(await notes.locator('.note .text').innerText()).toBe('Šim solim piezīmes nav.');
    await notes.keyboard.press('7');
    await notes.keyboard.press('Enter');
    await at(screen, 7);
    expect(await notes.locator('.then').innerText()).toBe('Šis ir pēdējais slaids.');
  });

  it('has a clock that starts at the first move, stops and begins anew', async () => {
    const { screen, notes } = await opened();
    const start = notes.getByRole('button', { name: 'Sākt' });
    const pause = notes.getByRole('button', { name: 'Apturēt' });
    expect(await start.isVisible()).toBe(true);
    await screen.keyboard.press('n');
    await pause.waitFor();
    expect(await notes.locator('.pace').innerText()).toContain('10\u00a0min no 30\u00a0min');
    await expect.poll(() => notes.locator('.elapsed').innerText()).not.toBe('0:00');
    expect(await notes.locator('.pace').innerText()).toContain('Esam laikā.');
    await pause.click();
    await start.waitFor();
    await notes.getByRole('button', { name: 'No nulles' }).click();
    await expect.poll(() => notes.locator('.elapsed').innerText()).toBe('0:00');
  });

  it('says how the session keeps to its plan', async () => {
    const { screen, notes } = await opened();
    const hour = 3_600_000;
    // The screen takes its clock from the page’s place in the history, as after a reload.
    await screen.evaluate((before) => history.replaceState({ clock: { before } }, ''), hour);
    await screen.reload();
    await screen.locator('.slide.title').waitFor();
    await screen.keyboard.press('End');
    await screen.keyboard.press('ArrowLeft');
    await expect.poll(() => notes.locator('.pace').innerText()).toContain('Kavējamies par 30\u00a0min.');
    expect(await notes.locator('.elapsed').innerText()).toBe('1:00:00');
  });

  it('goes on after a reload of either window, with the clock', async () => {
    const { screen, notes } = await opened();
    await screen.keyboard.press('n');
    await at(notes, 2);
    await notes.reload();
    await at(notes, 2);
    expect(await notes.getByRole('button', { name: 'Apturēt' }).isVisible()).toBe(true);
    await screen.reload();
    await screen.locator('.slide.step').waitFor();
    await notes.keyboard.press('n');
    await at(screen, 3);
    await at(notes, 3);
    await screen.keyboard.press('n');
    await at(notes, 4);
    expect(await notes.getByRole('button', { name: 'Apturēt' }).isVisible()).toBe(true);
  });

  it('says when the screen is blank and when it is gone', async () => {
    const { screen, notes } = await opened();
    await notes.keyboard.press('b');
    await expect.poll(() => screen.locator('.blank').isVisible()).toBe(true);
    await expect.poll(() => notes.locator('.blanked').innerText()).toBe('Ekrāns ir aptumšots.');
    await screen.close();
    await expect.poll(() => notes.locator('.told').innerText()).toContain('Nav savienojuma');
  });

  it('can be closed and opened again', async () => {
    const { screen, notes } = await opened();
    await notes.close();
    await screen.keyboard.press('n');
    await at(screen, 2);
    const [again] = await Promise.all([
      screen.context().waitForEvent('page'),
      screen.getByRole('button', { name: 'Piezīmes' }).click(),
    ]);
    await at(again, 2);
  });

  it('listens to no window but the one that opened it, nor does the screen to others', async () => {
    const { screen, notes } = await opened();
    await notes.evaluate(() => window.postMessage({ present: { type: 'state', state: { index: 4 } } }));
    await screen.evaluate(() => window.postMessage({ present: { type: 'command', command: 'last' } }));
    await screen.keyboard.press('n');
    await at(screen, 2);
    await at(notes, 2);
  });

  it('says how to open it, when it was opened alone', async () => {
    const page = await site.open(`${address(presentPath, 'lv')}piezimes/`);
    expect(await page.locator('main').innerText()).toContain('ar taustiņu S');
    expect(await page.locator('.session').isVisible()).toBe(false);
  });
});

it('the screen says when the browser opens no window', async () => {
  const page = await site.blank();
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await page.goto(site.url(`${address(presentPath, 'lv')}#rec-hou-03`));
  await page.locator('.slide.statement').waitFor();
  await page.keyboard.press('s');
  expect(await page.locator('.told').innerText()).toContain('Pārlūks neļāva atvērt piezīmju logu');
});

/** Each language in one theme: structure is the same in both, colours the same in each. */
it.each([
  ['lv', 'light'],
  ['en', 'dark'],
] as const)('axe finds nothing among the notes, in %s, %s', async (lang, colorScheme) => {
  const { screen, notes } = await opened(lang, colorScheme);
  for (const number of [2, 3]) {
    await screen.keyboard.press('n');
    await at(notes, number);
    expect(await violations(notes)).toEqual([]);
  }
  await notes.setViewportSize({ width: 320, height: 640 });
  expect(await notes.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
