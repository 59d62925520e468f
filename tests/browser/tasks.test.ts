import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './site.ts';

const site = useSite();
const home = () => site.open('');
const main = (page: Page) => page.locator('main');

/** Clicks a link and waits until its page is there. */
async function follow(page: Page, link: Locator): Promise<void> {
  const before = page.url();
  await link.click();
  await page.waitForURL((url) => url.href !== before);
}

const matrix = (page: Page, area: string) =>
  follow(page, page.locator('table').getByRole('link', { name: area, exact: true }));
const menu = (page: Page, entry: string) =>
  follow(page, page.locator('#starlight__sidebar').getByRole('link', { name: entry, exact: true }));

async function search(page: Page, query: string, result: RegExp): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill(query);
  await follow(page, page.locator('.results > li > a', { hasText: result }).first());
}

/** Every reader's tasks, each from the home page by clicks or search alone. */
describe('a group member', () => {
  it('sees the six recommendations on housing, and that no source names who answers for it', async () => {
    const page = await home();
    await matrix(page, 'Mājokļi');
    for (const number of [1, 2, 3, 4, 5, 6]) expect(await page.locator(`#rec-hou-0${number}`).count()).toBe(1);
    const text = await main(page).textContent();
    expect(text).toContain('Avotos nav nosaukta iestāde, kas atbild par mājokļiem');
    expect(text).toContain('Ekonomikas ministrija');
    expect(text).toContain('pašvaldības, kurās dzīvo romi');
  });

  it('finds whom to write about discrimination', async () => {
    const page = await home();
    await matrix(page, 'Diskriminācijas novēršana');
    expect(
      await main(page)
        .getByRole('link', { name: /Cilvēktiesību centrs/ })
        .count(),
    ).toBeGreaterThan(0);
    await follow(page, main(page).locator('a[href$="/inst-ts/"]').first());
    expect(await main(page).textContent()).toContain('tiesibsargs@tiesibsargs.lv');
  });

  it('lists what the municipality itself could act on, marked as our reading', async () => {
    const page = await home();
    await follow(page, main(page).getByRole('link', { name: 'Grupas dalībnieks' }));
    await page.getByLabel('Kas to varētu darīt').selectOption('municipality');
    for (const id of ['rec-edu-05', 'rec-hea-05', 'rec-hou-02'])
      expect(await page.locator(`#${id}`).isVisible()).toBe(true);
    expect(await main(page).textContent()).toContain('mūsu lasījums: avots uzrunā dalībvalstis');
  });

  it('reads what experience shows of mediators and assistants', async () => {
    const page = await home();
    await menu(page, 'Prakse un mediācija');
    expect(await page.locator('#gp-lv-teacher-assistant').count()).toBe(1);
    await follow(page, page.locator('#med-lv-platforms').getByRole('link'));
    const text = await main(page).textContent();
    for (const figure of ['125', '8']) expect(text).toContain(figure);
    expect(await main(page).locator('a[href$="/dis-03/"]').count()).toBeGreaterThan(0);
  });

  it('learns that the set of measures is over and which plan is in force', async () => {
    const page = await home();
    await search(page, 'pasākumu kopums romu integrācijai', /^2012\.\sgada pasākumu kopums/);
    await follow(page, main(page).locator('aside a[href$="/lv-roma-plan-2024-2027/"]').first());
    expect(await page.locator('.eyebrow').textContent()).toContain('Spēkā');
  });

  it('finds the national council and who sits on it', async () => {
    const page = await home();
    await menu(page, 'Iestādes un organizācijas');
    await follow(page, page.locator('#cncl-02').getByRole('link'));
    expect(await main(page).textContent()).toContain('pašvaldības');
  });
});

describe('a trainer', () => {
  it('links recommendation 3 on housing, the same in English', async () => {
    const page = await home();
    await matrix(page, 'Mājokļi');
    await follow(page, page.locator('#rec-hou-03').getByRole('link'));
    expect(new URL(page.url()).pathname).toMatch(/\/rec-hou-03\/$/);
    await page.goto(`${page.url()}#soli`);
    await follow(page, page.getByRole('link', { name: 'English' }).first());
    expect(page.url()).toMatch(/\/en\/rec-hou-03\/#soli$/);
  });

  it('gets the twelve factors as cards, numbered as their anchors', async () => {
    const page = await home();
    await menu(page, 'Kartītes');
    for (let number = 1; number <= 12; number += 1)
      expect(await page.locator(`#sf-${String(number).padStart(2, '0')} .number`).textContent()).toBe(String(number));
  });

  it('finds a ready workshop', async () => {
    const page = await home();
    await follow(page, main(page).getByRole('link', { name: 'Semināra vadītājs' }));
    await follow(page, page.locator('#ws-hou').getByRole('link').first());
    expect(await page.locator('#plans').isVisible()).toBe(true);
  });

  it('shows the Lithuanian budget with its merged cell and its sum', async () => {
    const page = await home();
    await menu(page, 'Projekti');
    await follow(page, page.locator('#prj-lt-work-with-roma').getByRole('link'));
    expect(await page.locator('td[rowspan="3"]').first().textContent()).toContain('429\u00a0258');
    expect(await page.locator('tfoot').textContent()).toContain('868\u00a0860');
  });

  it('explains five roles, and what no source names', async () => {
    const page = await home();
    await menu(page, 'Iestādes un organizācijas');
    for (const id of ['inst-km', 'inst-izm', 'inst-ts', 'inst-sif', 'inst-mun'])
      expect(await page.locator(`#${id}`).count()).toBe(1);
    await follow(page, main(page).locator('a[href$="/gap-01/"]').first());
    expect(await main(page).textContent()).toMatch(/mājok/i);
  });

  it('shows which charts are lost, with no invented number', async () => {
    const page = await home();
    await menu(page, 'Atšķirības un robi');
    expect(await page.locator('[id^="gap-media-ek19-"]').count()).toBe(10);
    await follow(page, page.locator('#gap-media-ek19-s05').getByRole('link').first());
    expect(await main(page).locator('a[href$="/eu-com-2019-406/"]').count()).toBeGreaterThan(0);
  });

  it('hands out the English twin, marked as unofficial', async () => {
    const page = await home();
    await matrix(page, 'Izglītība');
    await follow(page, page.locator('#rec-edu-01').getByRole('link'));
    await follow(page, page.getByRole('link', { name: 'English' }).first());
    expect(await main(page).textContent()).toContain('Unofficial translation');
  });
});

describe('a maintainer', () => {
  it('finds the file of an entry at its foot', async () => {
    const page = await home();
    await search(page, 'rec-hea-03', /./);
    expect(await main(page).textContent()).toContain('content/docs/recommendations/rec-hea-03.mdx');
  });

  it('sees the newest figure and the one it updates', async () => {
    const page = await home();
    await menu(page, 'Dati un skaitļi');
    await follow(page, page.locator('#stat-05').getByRole('link').first());
    expect(await main(page).locator('a[href$="/stat-pmlp-2017/"]').count()).toBeGreaterThan(0);
    expect(await main(page).locator('a[href$="/stat-pmlp-2010/"]').count()).toBeGreaterThan(0);
  });

  it('sees an expired act say so and lead to its successor, and entries that rest on it say so too', async () => {
    const page = await home();
    await menu(page, 'Tiesību akti un dokumenti');
    await follow(page, page.locator('#lv-guidelines-2012-2018').getByRole('link').first());
    expect(await page.locator('main aside.warn:visible').first().textContent()).toContain('termiņš ir beidzies');
    expect(await main(page).locator('aside a[href$="/lv-guidelines-2021-2027/"]').count()).toBeGreaterThan(0);
    await page.goto(site.url('policy-02/'));
    expect(await main(page).locator('aside a[href$="/lv-guidelines-2012-2018/"]').count()).toBeGreaterThan(0);
  });

  it('sees which English texts are missing or older than the Latvian', async () => {
    const page = await home();
    await menu(page, 'Kas jāpārskata');
    const text = await main(page).textContent();
    expect(text).toMatch(/Angļu teksts atbilst latviešu tekstam: \d+ no \d+/);
    for (const heading of ['Angļu teksta nav', 'Latviešu teksts kopš tulkošanas ir mainīts'])
      expect(await main(page).getByRole('heading', { name: heading }).count()).toBe(1);
  });

  it('finds that links of a ministry page are dead, and the one entry that keeps its address', async () => {
    const page = await home();
    await menu(page, 'Atšķirības un robi');
    await follow(page, page.locator('#gap-04').getByRole('link').first());
    expect(await main(page).textContent()).toContain('nekur neved');
    expect(await main(page).locator('a[href="#"], a[href=""]').count()).toBe(0);
    await follow(page, main(page).locator('a[href$="/dok20/"]').first());
    const links = await main(page).locator('a[href^="https://www.km.gov.lv/"]').all();
    expect(new Set(await Promise.all(links.map((link) => link.getAttribute('href')))).size).toBe(1);
    expect(await main(page).textContent()).toContain('content/docs/sources/dok20.mdx');
  });

  it('sees that the address of a recommendation is its id, whatever its place in the list', async () => {
    const page = await home();
    await matrix(page, 'Mājokļi');
    const cards = await page.locator('[id^="rec-hou-"]').all();
    expect(cards).toHaveLength(6);
    for (const card of cards)
      expect(await card.getByRole('link').first().getAttribute('href')).toMatch(
        new RegExp(`/${await card.getAttribute('id')}/$`),
      );
  });
});
