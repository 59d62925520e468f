import { describe, expect, it } from 'vitest';
import { siteCorpus } from '../corpus.ts';
import { violations } from './axe.ts';
import { answered, ask, openSearch } from './search-dialog.ts';
import { address, useSite } from './site.ts';

const site = useSite();
const pathsOf = (links: Element[]) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname);

/** Each language in one theme: structure is the same in both, colours the same in each. */
it.each([
  ['lv', 'light'],
  ['en', 'dark'],
] as const)(
  'axe finds nothing in the dialog: empty, with filters, with results, with none, in %s, %s',
  async (lang, colorScheme) => {
    const page = await site.open(address('rec-hou-03', lang), { colorScheme });
    await openSearch(page);
    expect(await violations(page, 'dialog')).toEqual([]);
    await page.locator('.filters summary').click();
    expect(await violations(page, 'dialog')).toEqual([]);
    await ask(page, 'romi');
    expect(await page.locator('.results > li').count()).toBe(10);
    expect(await violations(page, 'dialog')).toEqual([]);
    await ask(page, 'xqzwv');
    expect(await page.locator('.help').isVisible()).toBe(true);
    expect(await violations(page, 'dialog')).toEqual([]);
  },
);

describe('the dialog by keyboard alone', () => {
  it('opens, keeps what is typed while it loads, goes through the results and follows one', async () => {
    const page = await site.open('');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('izlikšana');
    await page.locator('.results > li').first().waitFor();
    await answered(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    expect(second).toBe(
      await page
        .locator('.results > li > a')
        .nth(1)
        .evaluate((link) => (link as HTMLAnchorElement).href),
    );
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/rec-hou-03\/$/);
  });

  it('goes to the answer of what was typed last, however fast Enter follows', async () => {
    const page = await site.open('');
    await openSearch(page);
    await ask(page, 'bērnudārzs');
    await page.getByRole('searchbox').fill('sf-08');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sf-08\/$/);
  });

  it('leads to the search page by Enter while the dialog is still empty', async () => {
    const page = await site.blank();
    await page.route(/\/meklet\/$/, () => undefined);
    await page.goto(site.url(''));
    await page.keyboard.press('/');
    await page.getByText('Ielādē meklētāju').waitFor();
    await page.keyboard.type('sf-08');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/meklet\/\?q=sf-08$/);
  });

  it('goes to the first result by Enter, closes by Escape and gives the focus back', async () => {
    const page = await site.open('');
    const link = page.getByRole('link', { name: 'Meklēt' });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog .search-body').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').isVisible()).toBe(false);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await openSearch(page);
    await ask(page, 'sf-08');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/sf-08\/$/);
  });
});

describe('what the search says', () => {
  it('how many it found, in a live region, and shows more', async () => {
    const page = await site.open('');
    await openSearch(page);
    await ask(page, 'mājoklis');
    expect(await page.getByRole('status').first().textContent()).toMatch(/^Rāda 10 no [1-9]\d{1,2}$/);
    await page.getByRole('button', { name: 'Rādīt vēl' }).click();
    await answered(page);
    expect(await page.locator('.results > li').count()).toBe(20);
  });

  it.each([
    ['mājojlis', 'Vārda „mājojlis” vietnē nav; meklēts „'],
    ['lorem', 'Vietnē nav un tāpēc nav meklēts: lorem'],
    ['housing', 'Meklēts arī: mājoklis'],
  ])('what it did with “%s”', async (query, words) => {
    const page = await site.open('');
    await openSearch(page);
    await ask(page, query);
    expect(await page.locator('.notes').textContent()).toContain(words);
  });

  it('that it failed, when its files cannot be had, and that lists remain', async () => {
    const page = await site.blank();
    await page.route(/\/(?:pagefind|search)\//, (route) => route.abort());
    await page.goto(site.url(''));
    await openSearch(page);
    await page.getByRole('searchbox').fill('mājoklis');
    await page.getByText('Meklēšanas rādītāju neizdevās ielādēt').waitFor();
  });

  it('nothing of what was asked before once the input is empty again', async () => {
    const page = await site.open('');
    await openSearch(page);
    await ask(page, 'mājojlis');
    const { total } = await ask(page, '');
    expect(total).toBe(0);
    expect(await page.locator('.notes').textContent()).toBe('');
  });
});

describe('filters', () => {
  it('have counts before anything is typed, and narrow what is found', async () => {
    const page = await site.open('');
    await openSearch(page);
    await page.locator('.filters summary').click();
    const housing = page.locator('select[name="joma"] option[value="hou"]');
    await expect.poll(() => housing.textContent()).toMatch(/^Mājokļi \([1-9]\d*\)$/);
    const all = Number(/\d+/.exec((await housing.textContent()) ?? '')?.[0]);
    await page.locator('select[name="joma"]').selectOption('hou');
    await answered(page);
    expect(await page.locator('.state').textContent()).toBe(`Rāda 10 no ${all}`);
    await page.locator('select[name="veids"]').selectOption('recommendation');
    await answered(page);
    const { urls } = await ask(page, 'izlikšana');
    expect(urls[0]).toMatch(/\/rec-hou-03\/$/);
    expect(urls.filter((url) => !url.includes('/rec-hou-') && !url.includes('/rec-'))).toEqual([]);
    await page.getByRole('button', { name: 'Noņemt filtrus' }).click();
    await answered(page);
    expect(await page.locator('.results > li').count()).toBeGreaterThan(1);
  });
});

describe('the search page', () => {
  it('answers the question of its address, keeps the address, and survives a reload', async () => {
    const page = await site.open('meklet/?q=bērnudārzs&joma=edu');
    await page.locator('.results > li').first().waitFor();
    await answered(page);
    expect(await page.locator('select[name="joma"]').inputValue()).toBe('edu');
    const before = await page.locator('.results > li > a').allTextContents();
    const ids = (await page.locator('.results > li > a').evaluateAll(pathsOf)).map(
      (path) => path.split('/').at(-2) ?? '',
    );
    expect(ids.filter((id) => !siteCorpus().model.entries.get(id)?.areas.includes('edu'))).toEqual([]);
    await page.reload();
    await page.locator('.results > li').first().waitFor();
    expect(await page.locator('.results > li > a').allTextContents()).toEqual(before);
    await ask(page, 'mediators');
    expect(new URL(page.url()).search).toBe('?q=mediators&joma=edu');
    await page.locator('a[data-language]').first().click();
    await page.waitForURL(/\/en\/meklet\/\?q=mediators&joma=edu$/);
  });

  it('is what the dialog offers as a page, with the same question', async () => {
    const page = await site.open('');
    await openSearch(page);
    await ask(page, 'mājokļu');
    await page.getByRole('link', { name: 'Atvērt meklēšanu kā lapu' }).click();
    await page.waitForURL(/\/meklet\/\?q=m%C4%81jok%C4%BCu$/);
    await page.locator('.results > li').first().waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('mājokļu');
  });

  it('names the lists where there are no scripts, and the way there is a link', async () => {
    const page = await site.open('', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Meklēt' }).click();
    await page.waitForURL(/\/meklet\/$/);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await page.getByText('Meklētājam vajag skriptus').isVisible()).toBe(true);
    expect(await page.locator('main').getByRole('link', { name: 'Visi ieteikumi' }).isVisible()).toBe(true);
  });
});

describe('a list among the results', () => {
  it('has links to the entries in it that match', async () => {
    const page = await site.open('meklet/?q=izlikšana');
    await page.locator('.results > li').first().waitFor();
    await answered(page);
    const places = page.locator('.results > li', { has: page.locator('> a[href$="/jomas/majokli/"]') }).locator('ul a');
    const targets = await places.evaluateAll((links) =>
      links.map((link) => new URL((link as HTMLAnchorElement).href)).map(({ pathname, hash }) => pathname + hash),
    );
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) expect(target).toMatch(/\/jomas\/majokli\/#[a-z0-9-]+$/);
    await places.first().click();
    await page.waitForURL(/\/jomas\/majokli\/#/);
    expect(await page.locator(':target').count()).toBe(1);
  });
});

describe('two languages', () => {
  it.each([
    ['', 'eviction', /^\/rec-hou-03\/$/],
    ['en/', 'izlikšana', /^\/en\/rec-hou-03\/$/],
  ])('on “%s” the query “%s” in the other language finds the entry in the reader’s', async (path, query, expected) => {
    const page = await site.open(path);
    await openSearch(page);
    const { urls } = await ask(page, query);
    expect(urls[0]?.replace(new URL(site.url('')).pathname, '/')).toMatch(expected);
  });
});
