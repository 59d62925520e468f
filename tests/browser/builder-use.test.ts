import { describe, expect, it } from 'vitest';
import { planToFragment } from '../../src/plan/plan-link.ts';
import { stepOf } from '../../src/set/edit.ts';
import { siteCorpus } from '../corpus.ts';
import { addById, field, holdsPlaces, said, setInAddress, stored } from './builder-page.ts';
import { ask, openSearch } from './search-dialog.ts';
import { useSite } from './site.ts';

const site = useSite();

describe('by keyboard alone', () => {
  it('finds an entry without diacritics, picks a section, adds, moves, sets minutes, undoes', async () => {
    const page = await site.open('kopa/');
    await field(page).focus();
    await page.keyboard.type('izliksanu');
    const option = page.getByRole('option', { name: /piespiedu izlikšanu/ });
    await option.waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.locator('form[data-add] select:enabled').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Pirmie');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await said(page, /^Pievienots: Sakārtot mājokļa/);
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.type('sf-08');
    await page.keyboard.press('Enter');
    await holdsPlaces(page, [['rec-hou-03#soli'], ['sf-08']]);

    await page.getByRole('button', { name: 'Augstāk (2. solis)' }).focus();
    await page.keyboard.press('Enter');
    await said(page, /^Tagad tas ir 1\. solis no 2/);
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.replace(/\s+/g, ' ').trim());
    // The first step can't go up, so the focus waits on the way back.
    expect(await focused()).toBe('Zemāk (1. solis)');
    await page.keyboard.press('Enter');
    await said(page, /^Tagad tas ir 2\. solis no 2/);
    expect(await focused()).toBe('Augstāk (2. solis)');
    await page.getByLabel('Minūtes (1. solis)').focus();
    await page.keyboard.type('25');
    await expect.poll(() => page.locator('.step .time').nth(1).textContent()).toContain('0:25');
    expect(await page.locator('.total').textContent()).toContain('Kopā 25\u00a0min');

    await page.getByRole('button', { name: 'Apvienot ar iepriekšējo (2. solis)' }).focus();
    await page.keyboard.press('Enter');
    await holdsPlaces(page, [['rec-hou-03#soli', 'sf-08']]);
    await page.keyboard.press('Control+z');
    await holdsPlaces(page, [['rec-hou-03#soli'], ['sf-08']]);
    await page.getByRole('button', { name: 'Noņemt soli (1. solis)' }).focus();
    await page.keyboard.press('Enter');
    await said(page, /^Noņemts: 1\. Sakārtot mājokļa/);
    expect(await focused()).toBe('Noņemt soli (1. solis)');
    await page.keyboard.press('Enter');
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });
});

describe('the field', () => {
  it('takes an address with a section, an old id, and says when there is no such entry or it is there', async () => {
    const page = await site.open('kopa/');
    await addById(page, 'https://celvedis.example/en/rec-hou-03/#jautajumi');
    await addById(page, 'legal-lv-06');
    await holdsPlaces(page, [['rec-hou-03#jautajumi'], ['lv-roma-plan-draft-2021-2023']]);
    await addById(page, 'legal-lv-06');
    await said(page, /^Tas jau ir pievienots/);
    await field(page).fill('xqzwv');
    await page.keyboard.press('Enter');
    await said(page, /^Tāda ieraksta nav/);
    expect((await setInAddress(page)).steps).toHaveLength(2);
  });

  it('adds a step without an entry, for a break', async () => {
    const page = await site.open('kopa/');
    await page.getByRole('button', { name: 'Pievienot soli bez ieraksta' }).click();
    await page.keyboard.type('Pauze');
    const { steps } = await setInAddress(page, (plan) => plan.steps[0]?.title === 'Pauze');
    expect(steps).toEqual([{ ...stepOf(), title: 'Pauze' }]);
    expect(await page.locator('.step h3').textContent()).toBe('1. Pauze');
  });
});

// Workshops come with another change; from then on one is started from.
const workshop = [...siteCorpus().model.entries.values()].find(({ kind }) => (kind as string) === 'workshop');

describe.runIf(workshop)('a workshop of the guide', () => {
  it('is where a set starts, and more steps for one that is there', async () => {
    const page = await site.open('kopa/');
    await page.getByLabel('Sākt no gatava semināra').selectOption(workshop?.id ?? '');
    await page.getByRole('button', { name: 'Ņemt šo semināru' }).click();
    const set = await setInAddress(page);
    expect(set.title).not.toBe('');
    expect(set.steps.length).toBeGreaterThan(1);
    expect(set.steps.every(({ minutes, places }) => minutes > 0 && places.length > 0)).toBe(true);
    await page.getByRole('button', { name: 'Ņemt šo semināru' }).click();
    await setInAddress(page, ({ steps }) => steps.length === 2 * set.steps.length);
    await page.getByRole('button', { name: 'Atsaukt' }).click();
    expect(await setInAddress(page, ({ steps }) => steps.length === set.steps.length)).toEqual(set);
  });
});

describe('what can’t be loaded', () => {
  it('is said, the set stays whole, and another try brings it', async () => {
    const page = await site.blank();
    let broken = true;
    await page.route(/\/ieraksti\//, (route) => (broken ? route.abort() : route.continue()));
    await page.goto(site.url(`kopa/#${await planToFragment({ title: '', steps: [stepOf('sf-08')] })}`));
    await page.getByText('Daļu ierakstu neizdevās ielādēt').waitFor();
    expect(await page.locator('.places').textContent()).toContain('sf-08');
    expect(await page.getByText('vairs nav').count()).toBe(0);
    broken = false;
    await page.getByRole('button', { name: 'Mēģināt vēlreiz' }).click();
    await page.getByRole('link', { name: /segregācijas novēršanu/ }).waitFor();
    expect(await page.getByText('Daļu ierakstu neizdevās ielādēt').isVisible()).toBe(false);
  });
});

describe('from the search', () => {
  it('adds entries and their sections by keyboard, says how many, and Enter still goes to the first result', async () => {
    const page = await site.open('');
    await openSearch(page);
    await ask(page, 'izlikšana');
    const result = page.locator('.results > li', { has: page.locator('> a[href$="/rec-hou-03/"]') });
    await result
      .getByRole('button', { name: /^Pievienot \(Sakārtot mājokļa/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.state').textContent()).toBe('Pievienots kopai (1)');
    await result.locator('ul button').first().click();
    await expect.poll(() => page.locator('.state').textContent()).toBe('Pievienots kopai (2)');
    await result.locator('> button').click();
    await expect.poll(() => page.locator('.state').textContent()).toBe('Jau bija pievienots (2)');
    expect(Object.keys(await stored(page))).toEqual(['guide-set']);
    expect(
      await page
        .locator('.results > li', { has: page.locator('> a[href$="/jomas/majokli/"]') })
        .getByRole('button')
        .count(),
    ).toBe(0);
    await page.getByRole('link', { name: 'Atvērt kopu' }).click();
    const { steps } = await setInAddress(page, (plan) => plan.steps.length === 2);
    expect(steps.map(({ places }) => places[0])).toEqual(['rec-hou-03', expect.stringMatching(/^rec-hou-03#/)]);
    await page.keyboard.press('Control+k');
    await page.locator('dialog .search-body').waitFor();
    await ask(page, 'sf-08');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sf-08\/$/);
  });

  it('opened from the builder adds to the set that is open there', async () => {
    const page = await site.open(`kopa/#${await planToFragment({ title: '', steps: [stepOf('rec-edu-01')] })}`);
    await page.getByRole('button', { name: 'Meklēt visā ceļvedī' }).click();
    await page.locator('dialog .search-body').waitFor();
    await ask(page, 'sf-08');
    await page.locator('.results > li > button').first().click();
    await expect.poll(() => page.locator('.state').textContent()).toBe('Pievienots kopai (2)');
    expect(await page.getByRole('link', { name: 'Atvērt kopu' }).isVisible()).toBe(false);
    await holdsPlaces(page, [['rec-edu-01'], ['sf-08']]);
    expect(await stored(page)).toEqual({});
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: /segregācijas novēršanu/ }).waitFor();
  });

  it('says where the browser keeps nothing', async () => {
    const page = await site.blank();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    });
    await page.goto(site.url(''));
    await openSearch(page);
    await ask(page, 'sf-08');
    await page.locator('.results > li > button').first().click();
    await expect.poll(() => page.locator('.state').textContent()).toContain('neļauj neko atcerēties');
  });
});
