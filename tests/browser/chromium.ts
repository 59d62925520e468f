import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const installed = [
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
  const found = () => [...installed, chromium.executablePath()].find((path) => path && existsSync(path));
  const attempts = [
    [process.execPath, 'node_modules/playwright-core/cli.js', 'install', '--with-deps', 'chromium'],
    ['sh', '-c', 'apt-get update && apt-get install -y --no-install-recommends chromium'],
    ['sh', '-c', 'sudo -n apt-get update && sudo -n apt-get install -y --no-install-recommends chromium'],
  ] as const;
  for (const [command, ...args] of attempts) {
    if (found()) break;
    process.stdout.write(`No Chromium found; trying: ${[command, ...args].join(' ')}\n`);
    spawnSync(command, args, { stdio: 'inherit' });
  }
  const path = found();
  if (!path) throw new Error('No Chromium: install one and set CHROMIUM_PATH to its path.');
  return path;
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
