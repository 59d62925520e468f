import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { planToFragment } from '../../src/plan/plan-link.ts';
import { stepOf } from '../../src/set/edit.ts';
import { exampleRecommendations } from '../example-plan.ts';
import { addById, holdsPlaces, said, setInAddress, stored } from './builder-page.ts';
import { ask, openSearch } from './search-dialog.ts';
import { useSite } from './site.ts';

const site = useSite();
const steps = (page: Page) => page.locator('.steps > li');
const openSet = async (plan: Plan) => site.open(`kopa/#${await planToFragment(plan)}`);
const theirs: Plan = { title: 'Kolēģa', steps: [stepOf('rec-edu-01'), stepOf('sf-08')] };

describe('a link', () => {
  it('brings thirty entries with minutes and notes to another browser, and nothing is stored there', async () => {
    const thirty = exampleRecommendations(30);
    const first = await openSet(thirty);
    const requests: string[] = [];
    first.on('request', (request) => requests.push(request.url()));
    await first.getByText('Saite, QR kods un faili').click();
    const link = await first.getByLabel('Saite uz šo kopu').inputValue();
    expect(link).toBe(first.url());
    const second = await site.blank();
    await second.goto(link);
    await expect.poll(() => steps(second).count()).toBe(30);
    expect(await setInAddress(second)).toEqual(thirty);
    await expect.poll(() => second.locator('.places a').count()).toBe(30);
    await second.getByLabel('Minūtes (2. solis)').fill('45');
    await setInAddress(second, (plan) => plan.steps[1]?.minutes === 45);
    expect(await stored(second)).toEqual({});
    expect(requests.filter((url) => url.includes('k1.'))).toEqual([]);
  });

  it('keeps the set when the page is reloaded or the link that skips to the content is followed', async () => {
    const page = await openSet(theirs);
    await page.getByLabel('Minūtes (1. solis)').fill('20');
    const before = await setInAddress(page, (plan) => plan.steps[0]?.minutes === 20);
    await page.reload();
    await expect.poll(() => page.getByLabel('Minūtes (1. solis)').inputValue()).toBe('20');
    await page.evaluate(() => {
      location.hash = '_top';
    });
    expect(await setInAddress(page)).toEqual(before);
  });

  it('put into the address of an open page shows its set', async () => {
    const page = await openSet(theirs);
    await expect.poll(() => steps(page).count()).toBe(2);
    const other = await planToFragment({ title: 'Cita', steps: [stepOf('gap-01')] });
    await page.evaluate((hash) => {
      location.hash = hash;
    }, other);
    await expect.poll(() => page.getByLabel('Kopas nosaukums').inputValue()).toBe('Cita');
    expect(await steps(page).count()).toBe(1);
    await page.goBack();
    await expect.poll(() => page.getByLabel('Kopas nosaukums').inputValue()).toBe('Kolēģa');
  });

  it('opens in the other language with its titles', async () => {
    const page = await openSet(theirs);
    await expect.poll(() => steps(page).count()).toBe(2);
    await page.getByRole('link', { name: 'English' }).first().click();
    await page.waitForURL(/\/en\/kopa\/#k1\./);
    await page.getByRole('link', { name: /desegregation/ }).waitFor();
    expect(await setInAddress(page)).toEqual(theirs);
  });
});

describe('a link that can’t be read', () => {
  it.each([
    ['cut off', (fragment: string) => fragment.slice(0, -5)],
    ['changed by hand', (fragment: string) => fragment.replace(/.(?=.{9}$)/, (letter) => (letter === 'A' ? 'B' : 'A'))],
    ['without its beginning', (fragment: string) => fragment.slice(3)],
  ])('%s says so, stays in the address, and a new set can be begun', async (_, damage) => {
    const errors: Error[] = [];
    const page = await site.blank();
    page.on('pageerror', (error) => errors.push(error));
    const fragment = damage(await planToFragment(theirs));
    await page.goto(site.url(`kopa/#${fragment}`));
    await page.getByRole('alert').getByText('Šo saiti nevar nolasīt').waitFor();
    expect(new URL(page.url()).hash).toBe(`#${fragment}`);
    await addById(page, 'sf-08');
    await holdsPlaces(page, [['sf-08']]);
    expect(await page.getByRole('alert').isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });

  it('made by a later edition says so', async () => {
    const page = await site.open('kopa/#k2.abc');
    await page.getByRole('alert').getByText('jaunāka ceļveža versija').waitFor();
  });
});

describe('places that are gone', () => {
  it('are named and can be taken out; what moved is shown where it is now; the rest works', async () => {
    const page = await openSet({
      title: '',
      steps: [{ ...stepOf('rec-none', 'sf-08'), minutes: 5 }, stepOf('legal-lv-06'), stepOf('rec-hou-03#zudusi')],
    });
    const places = page.locator('.places');
    await places.getByText('Ieraksta „rec-none” vairs nav.').waitFor();
    await places.getByText('Saitē ir vecā adrese „legal-lv-06”; tagad tā ir šeit.').waitFor();
    expect(await page.getByRole('link', { name: 'Romu plāna projekts' }).getAttribute('href')).toMatch(
      /\/lv-roma-plan-draft-2021-2023\/$/,
    );
    await places.getByText('Ieraksta tekstā nav sadaļas „zudusi”').waitFor();
    await page.getByRole('button', { name: 'Izņemt (rec-none)' }).click();
    await holdsPlaces(page, [['sf-08'], ['legal-lv-06'], ['rec-hou-03#zudusi']]);
    expect(await places.getByText('vairs nav').count()).toBe(0);
  });
});

describe('the own set', () => {
  it('is kept from the first addition, comes back without a link, and is emptied in one click', async () => {
    const page = await site.open('kopa/');
    expect(await stored(page)).toEqual({});
    await addById(page, 'sf-08');
    await page.getByLabel('Minūtes (1. solis)').fill('15');
    await setInAddress(page, (plan) => plan.steps[0]?.minutes === 15);
    await page.goto(site.url('kopa/'));
    const back = await setInAddress(page);
    expect(back.steps).toEqual([{ ...stepOf('sf-08'), minutes: 15 }]);
    await page.getByRole('button', { name: 'Iztukšot' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    expect(await stored(page)).toEqual({});
    expect(await steps(page).count()).toBe(0);
    await page.keyboard.press('Enter');
    await said(page, /^Atsaukts/);
    expect(await setInAddress(page)).toEqual(back);
    expect(Object.keys(await stored(page))).toEqual(['guide-set']);
  });

  it('is offered beside a set from a link, never mixed in silently', async () => {
    const page = await site.open('kopa/');
    await addById(page, 'rec-hou-03');
    await addById(page, 'sf-08');
    const kept = await stored(page);
    await page.goto('about:blank');
    await page.goto(site.url(`kopa/#${await planToFragment(theirs)}`));
    await page.getByText('Šī kopa ir tikai lapas adresē').waitFor();
    await page.getByLabel('Minūtes (1. solis)').fill('9');
    await setInAddress(page, (plan) => plan.steps[0]?.minutes === 9);
    expect(await stored(page)).toEqual(kept);
    await page.getByRole('button', { name: 'Pievienot šeit arī 1\u00a0atlasīto' }).click();
    await holdsPlaces(page, [['rec-edu-01'], ['sf-08'], ['rec-hou-03']]);
    expect(await page.getByRole('button', { name: /^Pievienot šeit/ }).isVisible()).toBe(false);
    await page.getByText('šis pārlūks to atceras').first().waitFor();
    await page.goto(site.url('kopa/'));
    await holdsPlaces(page, [['rec-edu-01'], ['sf-08'], ['rec-hou-03']]);
  });

  it('has grown when the reader comes back from a page where something was added, and in another tab', async () => {
    const page = await site.open('kopa/');
    await addById(page, 'sf-08');
    await holdsPlaces(page, [['sf-08']]);
    const tab = await page.context().newPage();
    await tab.goto(page.url());
    await page.goto(site.url('rec-hou-03/'));
    await openSearch(page);
    await ask(page, 'rec-hou-03');
    await page.locator('.results > li > button').first().click();
    await expect.poll(() => page.locator('.state').textContent()).toBe('Pievienots kopai (2)');
    await holdsPlaces(tab, [['sf-08'], ['rec-hou-03']]);
    await page.goBack();
    await holdsPlaces(page, [['sf-08'], ['rec-hou-03']]);
    expect(await page.getByRole('button', { name: /^Pievienot šeit/ }).isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Iztukšot' }).click();
    await tab.getByText('Šī kopa ir tikai lapas adresē').waitFor();
    expect(await steps(tab).count()).toBe(2);
  });

  it('lives in the address alone where the browser keeps nothing, and the page says so', async () => {
    const page = await site.blank();
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    });
    await page.goto(site.url('kopa/'));
    await addById(page, 'sf-08');
    await page.getByText('Šis pārlūks neļauj neko atcerēties').waitFor();
    await holdsPlaces(page, [['sf-08']]);
    await page.reload();
    await expect.poll(() => steps(page).count()).toBe(1);
  });
});
