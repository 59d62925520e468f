import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { siteUrl } from '../../src/routes.ts';
import { violationsInBothThemes } from './axe.ts';
import { useSite } from './site.ts';

const site = useSite();
const dialog = (page: Page) => page.locator('dialog.share');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** A page that may read what was put on the clipboard. */
async function opened(path: string): Promise<Page> {
  return site.open(path, { permissions: ['clipboard-read', 'clipboard-write'] });
}

describe('sharing', () => {
  it('copies link and citation of an entry by keyboard, and says so', async () => {
    const page = await opened('rec-hou-03/');
    await page.getByRole('button', { name: 'Dalīties' }).focus();
    await page.keyboard.press('Enter');
    await dialog(page).getByRole('button', { name: 'Kopēt saiti' }).focus();
    await page.keyboard.press('Enter');
    await dialog(page).getByText('Saite nokopēta.').waitFor();
    expect(await copied(page)).toBe(`${siteUrl}/rec-hou-03/`);
    await dialog(page).getByRole('button', { name: 'Kopēt atsauci' }).click();
    await dialog(page).getByText('Atsauce nokopēta.').waitFor();
    expect((await copied(page)).replaceAll('\u00a0', ' ')).toMatch(
      /^„Sakārtot mājokļa tiesisko stāvokli .*” \(rec-hou-03\)\. Romu iekļaušanas ceļvedis pašvaldībām\. .*364\. rinda\. Stāvoklis uz 2019\. gada 5\. septembri\. .*\/rec-hou-03\/\. Skatīts \d{4}\. gada \d+\. \S+\.$/,
    );
    await dialog(page).getByLabel('Atsauces veids').selectOption('bibtex');
    await dialog(page).getByRole('button', { name: 'Kopēt atsauci' }).click();
    await expect.poll(() => copied(page)).toContain('@online{rec-hou-03,');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Dalīties');
  });

  it('starts from the mark beside a heading with that section', async () => {
    const page = await opened('en/rec-hou-03/');
    await page.locator('.sl-anchor-link[href="#soli"]').click();
    await dialog(page).waitFor();
    expect(await dialog(page).getByRole('textbox', { name: 'Link' }).inputValue()).toBe(
      `${siteUrl}/en/rec-hou-03/#soli`,
    );
    expect(await dialog(page).getByRole('textbox', { name: 'Citation' }).inputValue()).toContain(
      'Section “First steps”, text by the editors of the guide.',
    );
  });

  it('gives a page that is no entry link, citation and code, but no frame', async () => {
    const page = await opened('jomas/majokli/');
    await page.getByRole('button', { name: 'Dalīties' }).click();
    await dialog(page).getByLabel('Ko nosūtīt').selectOption('faktori');
    expect(await decoded(await site.blank(), await codeOf(page))).toBe(`${siteUrl}/jomas/majokli/#faktori`);
    expect(await dialog(page).getByRole('button', { name: 'Kopēt kodu' }).isVisible()).toBe(false);
  });

  it('selects the text where the browser refuses to copy', async () => {
    const page = await site.blank();
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.goto(site.url('rec-hou-03/'));
    await page.getByRole('button', { name: 'Dalīties' }).click();
    await dialog(page).getByRole('button', { name: 'Kopēt saiti' }).click();
    await dialog(page).getByText('nokopējiet to paši').waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(`${siteUrl}/rec-hou-03/`);
  });

  it('says so when it can’t be opened', async () => {
    const page = await site.blank();
    await page.route(/\/ieraksti\/|share-dialog/, (route) => route.abort());
    await page.goto(site.url('rec-hou-03/'));
    await page.getByRole('button', { name: 'Dalīties' }).click();
    await page.getByText('To neizdevās atvērt.').waitFor();
    await page.unroute(/\/ieraksti\/|share-dialog/);
  });

  it('has no fault that axe knows, light and dark', async () => {
    const page = await opened('rec-hou-03/');
    await page.getByRole('button', { name: 'Dalīties' }).click();
    await dialog(page).waitFor();
    expect(await violationsInBothThemes(page, 'dialog.share')).toEqual([]);
  });
});

describe('the QR code', () => {
  it('of an entry and of its section decodes to the permanent address', async () => {
    const page = await opened('en/sf-08/');
    await page.getByRole('button', { name: 'Share' }).click();
    const reader = await site.blank();
    expect(await decoded(reader, await codeOf(page))).toBe(`${siteUrl}/en/sf-08/`);
    await dialog(page).getByLabel('What to send').selectOption('jautajumi');
    expect(await decoded(reader, await codeOf(page))).toBe(`${siteUrl}/en/sf-08/#jautajumi`);
  });
});

describe('the frame for other sites', () => {
  it('shows the statement with its source, styled, without scripts, on another origin', async () => {
    const page = await site.blank({ javaScriptEnabled: false });
    await using other = await otherSite(`<!doctype html><p>Cita vietne</p>${await snippet('rec-hou-03/')}`);
    await page.goto(other.url);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('heading', { name: 'Sakārtot mājokļa tiesisko stāvokli' }).waitFor();
    expect(await frame.locator('footer').textContent()).toMatch(/Eiropas Komisijas 2019\.\sgada ziņojumu\./);
    expect(await frame.locator('script').count()).toBe(0);
    expect(await frame.locator('body').evaluate((body) => getComputedStyle(body).borderInlineStartWidth)).toBe('4px');
    expect(await frame.locator('section:visible').count()).toBe(0);
    expect(await frame.locator('html').evaluate((html) => html.scrollHeight - html.clientHeight)).toBeLessThanOrEqual(
      0,
    );
  });

  it('shows one section in place of the statement', async () => {
    const page = await site.open('embed/rec-hou-03/#jautajumi');
    expect(await page.locator('section:visible h2').allTextContents()).toEqual(['Jautājumi sarunai']);
    expect(await page.locator('.statement').isVisible()).toBe(false);
    expect(await page.locator('.reading:visible').textContent()).toContain('Mūsu lasījums');
  });
});

/** A site of somebody else's: one page on a port of its own. */
async function otherSite(html: string): Promise<{ url: string } & AsyncDisposable> {
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}/`, [Symbol.asyncDispose]: close };
}

async function snippet(path: string): Promise<string> {
  const page = await opened(path);
  await page.getByRole('button', { name: 'Dalīties' }).click();
  await dialog(page).getByRole('button', { name: 'Kopēt kodu' }).click();
  await dialog(page).getByText('Kods nokopēts.').waitFor();
  return (await copied(page)).replaceAll(siteUrl, site.origin);
}

/** The code as the reader sees it, as a picture. */
async function codeOf(page: Page): Promise<string> {
  return (await dialog(page).locator('svg').screenshot()).toString('base64');
}

/** What a decoder reads off a picture, drawn on an empty page. */
async function decoded(page: Page, png: string): Promise<string | undefined> {
  await page.addScriptTag({ content: readFileSync(createRequire(import.meta.url).resolve('jsqr'), 'utf8') });
  return page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const { jsQR } = window as unknown as { jsQR: (data: unknown, width: number, height: number) => { data: string } };
    return jsQR(context?.getImageData(0, 0, width, height).data, width, height)?.data;
  }, png);
}
