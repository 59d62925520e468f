import { expect, it } from 'vitest';
import { address, useSite } from './site.ts';

const site = useSite();
const languages = ['lv', 'en'] as const;

it.each(languages)('an old page leads to the new one, and its sections to theirs, in %s', async (lang) => {
  const page = await site.open(`${address('pirma-sanaksme', lang)}#pierakstit`);
  await page.waitForURL(site.url(`${address('ws-first-meeting', lang)}#pierakstit`));
  expect(await page.locator('h1').count()).toBe(1);
  await page.goto(site.url(address('legal-lv-04', lang)));
  await page.waitForURL(site.url(`${address('lv-guidelines-2012-2018', lang)}#legal-lv-04`));
});

it('an old page leads on without scripts, and says in words where to', async () => {
  const page = await site.blank({ javaScriptEnabled: false });
  const response = await page.request.get(site.url('en/pirma-sanaksme/'));
  expect(await response.text()).toMatch(/This page has moved.*<a href="[^"]*\/en\/ws-first-meeting\/">/s);
  await page.goto(site.url('en/pirma-sanaksme/'));
  await page.waitForURL(site.url('en/ws-first-meeting/'));
});
