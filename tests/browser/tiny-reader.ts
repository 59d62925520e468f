import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { launch } from './chromium.ts';
import { type StaticServer, serveStatic } from './static-server.ts';
import { TINY_BASE, type TinySites, tinySites } from './tiny-site.ts';

let sites: TinySites;
export let browser: Browser;
let first: string;
export let second: string;
export let third: string;
export let server: StaticServer;
export let context: BrowserContext;
export let page: Page;

/** Gives each test of a file a reader of its own, and a host with the first of three editions of a tiny site. */
export function useTinyReader(): void {
  beforeAll(async () => {
    sites = await tinySites();
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`many/${n}.json`, `[${n}]`]));
    many['big.txt'] = 'x'.repeat(100_000);
    first = await sites.write({ name: 'first', day: '2026-11-21', pages: ['a', 'en/a', 'gone'], files: many });
    const renewed = { ...many, 'only-new.json': '{}' };
    second = await sites.write({ name: 'second', day: '2027-04-02', pages: ['a', 'en/a', 'new'], files: renewed });
    third = await sites.write({ name: 'third', day: '2027-12-01', pages: ['a', 'en/a', 'gone'], files: many });
    browser = await launch();
  });
  beforeEach(async () => {
    server = await serveStatic(first, TINY_BASE);
    context = await browser.newContext();
    page = await context.newPage();
  });
  afterEach(async () => {
    await context.close();
    await server.close();
  });
  afterAll(async () => {
    await browser?.close();
    sites?.clear();
  });
}

export const url = (path: string) => `${server.origin}${TINY_BASE}${path}`;
export const open = (path: string, on = page) => on.goto(url(path));
export const heading = (on = page) => on.textContent('h1');
/** What the control says, or another part of the page, in plain spaces. */
export const said = async (part = page.locator('.state')) => (await part.textContent())?.replaceAll('\u00a0', ' ');
export const press = (name: string) => page.locator(`offline-control .${name}`).click();
/** Edition that a file of the page is of, or the status. */
export const data = (on = page, file = 'data.json') =>
  on.evaluate(async (address) => {
    const response = await fetch(address);
    return response.ok ? (await response.json()).edition : response.status;
  }, url(file));
export const kept = (day: string) => expect.poll(() => said()).toContain(`Pieejams bez tīkla: ${day}`);
export const keptFiles = () =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('guide-files'));
    const held = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return held.flat().map((request) => request.url);
  });
/** Paths that are kept in two editions. */
export const twice = async () => {
  const paths = (await keptFiles()).map((file) => new URL(file).pathname);
  return paths.filter((path, index) => paths.indexOf(path) !== index);
};
export const FIRST = '2026. gada 21. novembra izdevums';
export const SECOND = '2027. gada 2. aprīļa izdevums';
export const THIRD = '2027. gada 1. decembra izdevums';

export async function visitUntilKept(): Promise<void> {
  await open('');
  await kept(FIRST);
}

/** The host has the second edition now, the reader comes back, and the browser looks for a new worker, as it does in a while. */
export async function renew(): Promise<void> {
  server.folder = second;
  await open('a/');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.locator('.edition-notice').waitFor();
}
