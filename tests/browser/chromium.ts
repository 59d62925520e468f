import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { aptGet, installed } from './installed.ts';

const known = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Path of a Chromium: an installed one, else Playwright's own, else one that is installed now: by Playwright, and
 * where its download is out of reach, by the system's package manager.
 * @throws when there is none and none can be installed
 */
export function chromiumPath(): string {
  return installed({
    name: 'Chromium',
    find: () => [...known, chromium.executablePath()].find((path) => path && existsSync(path)),
    attempts: [
      [process.execPath, 'node_modules/playwright-core/cli.js', 'install', '--with-deps', 'chromium'],
      ...aptGet('chromium'),
    ],
    advice: 'install one and set CHROMIUM_PATH to its path.',
  });
}

/** Starts Chromium with its own background traffic off, so that every request seen is the site's. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
    ],
  });
}
