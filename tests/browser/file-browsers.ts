import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumPath } from './chromium.ts';
import { aptGet, installed } from './installed.ts';

export const fileBrowsers = ['chrome', 'firefox'] as const;
export type FileBrowser = (typeof fileBrowsers)[number];

/** An address that answers nothing: whatever asks a network through it fails. */
const NOWHERE = { host: '127.0.0.1', port: 9 };
const known = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * Path of a Firefox: an installed one, else one that the system's package manager installs now.
 * @throws when there is none and none can be installed
 */
export function firefoxPath(): string {
  return installed({
    name: 'Firefox',
    find: () => known.find((path) => path && existsSync(path)),
    attempts: [...aptGet('firefox-esr'), ...aptGet('firefox')],
    advice: 'install one and set FIREFOX_PATH to its path.',
  });
}

/** Starts a browser as it comes, without a network. Playwright drives no Firefox as people have it; puppeteer does. */
export function launchWithoutNetwork(browser: FileBrowser): Promise<Browser> {
  const { host, port } = NOWHERE;
  return browser === 'chrome'
    ? puppeteer.launch({
        browser,
        executablePath: chromiumPath(),
        args: ['--no-sandbox', '--disable-background-networking', `--proxy-server=http://${host}:${port}`],
      })
    : puppeteer.launch({
        browser,
        executablePath: firefoxPath(),
        extraPrefsFirefox: {
          // Drivers loosen what Firefox lets files do; readers have it strict.
          'security.fileuri.strict_origin_policy': true,
          'remote.prefs.recommended': false,
          'network.proxy.type': 1,
          'network.proxy.http': host,
          'network.proxy.http_port': port,
          'network.proxy.ssl': host,
          'network.proxy.ssl_port': port,
        },
      });
}

/** Collects what must not happen on a page: errors, files that aren't there, and requests for anything but files. */
export async function watchFiles(page: Page): Promise<string[]> {
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(`error: ${error instanceof Error ? error.message : String(error)}`));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!/^(?:file|data|blob|about):/.test(request.url())) seen.push(`request: ${request.url()}`);
  });
  // Firefox says nothing of files that can't be loaded, but the page hears it.
  await page.evaluateOnNewDocument(() => {
    addEventListener(
      'error',
      ({ target }) => {
        if (target instanceof Element) console.error(`not loaded: ${target.outerHTML.slice(0, 200)}`);
      },
      true,
    );
  });
  return seen;
}
