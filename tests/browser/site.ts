import { fileURLToPath } from 'node:url';
import { preview } from 'astro';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { basePath } from '../../src/routes.ts';
import { launch } from './chromium.ts';

/** One page of each template, by address without language. */
export const templates = {
  home: '',
  recommendation: 'rec-hou-03',
  'success factor': 'sf-08',
  principle: 'cbp-04',
  'EU goal with targets': 'eugoal-2030-07',
  'act in force': 'lv-roma-plan-2024-2027',
  'superseded act': 'eu-rec-2013-c378',
  guidance: 'guide-07',
  finding: 'find-hou-02',
  'figure with its table': 'stat-11',
  institution: 'inst-km',
  council: 'cncl-02',
  practice: 'med-lv-platforms',
  'project with its budget': 'prj-lt-work-with-roma',
  event: 'ev-2014-04',
  report: 'rep-archive',
  term: 'abbr-nva',
  workshop: 'ws-hou',
  discrepancy: 'dis-03',
  source: 'ek19',
  'list of recommendations': 'ieteikumi',
  'list of acts': 'tiesibu-akti',
  'figures and charts': 'dati',
  'who does what': 'iestades',
  'matrix of findings': 'konstatejumi',
  timeline: 'laika-linija',
  glossary: 'glosarijs',
  'what is due': 'parskatisana',
  'search page': 'meklet',
  'self-assessment': 'pasnovertejums',
  builder: 'kopa',
  presenting: 'radit',
  area: 'jomas/majokli',
  cards: 'kartites/panakumu-faktori',
  downloads: 'lejupielades',
  prose: 'par',
} as const;

/** The built site served for the tests of one file, and a browser to open it with. */
export interface Site {
  /** Address with the base path, no slash at the end. */
  origin: string;
  browser: Browser;
  /** An empty page with its own storage; closes with the site. */
  blank(options?: BrowserContextOptions): Promise<Page>;
  /** The same, opened at a path below the base path. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  url(path: string): string;
}

/** Serves `dist/` on a free port and starts Chromium before the tests of a file, and stops both after them. */
export function useSite(): Site {
  let server: Awaited<ReturnType<typeof preview>>;
  const contexts: BrowserContext[] = [];
  const site = {
    url: (path: string) => `${site.origin}${basePath}${path}`,
    blank: async (options: BrowserContextOptions = {}) => {
      // Keeping the whole site would take turns with what is tested; `offline.test.ts` is about that.
      const context = await site.browser.newContext({ serviceWorkers: 'block', ...options });
      contexts.push(context);
      return context.newPage();
    },
    open: async (path: string, options: BrowserContextOptions = {}) => {
      const page = await site.blank(options);
      await page.goto(site.url(path));
      return page;
    },
  } as Site;
  beforeAll(async () => {
    const root = fileURLToPath(new URL('../..', import.meta.url));
    server = await preview({ root, server: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
    site.origin = `http://127.0.0.1:${server.port}`;
    site.browser = await launch();
  });
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    await site.browser?.close();
    await server?.stop();
  });
  return site;
}

/** Address of a template's page in a language: `en/rec-hou-03/`. */
export function address(path: string, lang: 'lv' | 'en'): string {
  return `${lang === 'en' ? 'en/' : ''}${path === '' ? '' : `${path}/`}`;
}
