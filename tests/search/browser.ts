import { createReadStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import type { SearchLang } from '../../src/search/data.ts';
import { sentBytes } from '../budget.ts';
import type { Answer } from './measure.ts';

/** What a run of queries in the browser gave. */
export interface Run {
  answers: Answer[];
  /** Milliseconds of each query once everything it needs is loaded. */
  times: number[];
}

/** A served folder with the search's code in it. */
export interface Bench {
  origin: string;
  /** Bytes of the search's own code as sent. */
  codeBytes: number;
  close(): void;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
const CODE = '/bench/search.js';
const RESULTS = 10;

/**
 * Serves a site for the bench.
 * @param folders the first one that has a file gives it
 * @param work a folder of its own for the search's code and the pages that run it
 */
export async function serveBench(folders: readonly string[], work: string): Promise<Bench> {
  const dir = join(work, 'bench');
  mkdirSync(dir, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: dir,
      lib: {
        entry: fileURLToPath(new URL('browser-entry.ts', import.meta.url)),
        formats: ['es'],
        fileName: () => 'search.js',
      },
    },
  });
  for (const lang of ['lv', 'en'])
    writeFileSync(join(dir, `${lang}.html`), `<!doctype html><html lang="${lang}"><title>Bench</title></html>`);
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').replace(/\?.*/, '')));
    const file = [work, ...folders].map((folder) => join(folder, path)).find((candidate) => existsSync(candidate));
    if (file === undefined) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const codeBytes = sentBytes('search.js', readFileSync(join(dir, 'search.js')));
  return { origin: `http://127.0.0.1:${address.port}`, codeBytes, close: () => server.close() };
}

/** Asks every query twice, the second time by the clock. @param stock ask Pagefind itself, at `/stock/` */
export async function runQueries(
  browser: Browser,
  { origin }: Bench,
  lang: SearchLang,
  texts: readonly string[],
  stock: boolean,
): Promise<Run> {
  const page = await browser.newPage();
  await page.goto(`${origin}/bench/${lang}.html`);
  const run = await page.evaluate(inPage, { texts: [...texts], lang, stock, code: CODE, results: RESULTS });
  await page.close();
  return run;
}

/** Bytes as sent, up to and with the first result of one query on a fresh page. */
export async function firstResultBytes(
  browser: Browser,
  { origin }: Bench,
  lang: SearchLang,
  text: string,
  stock: boolean,
): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${origin}/bench/${lang}.html`);
  const bodies: Promise<number>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    bodies.push(response.body().then((body) => sentBytes(pathname, body)));
  });
  await page.evaluate(inPage, { texts: [text], lang, stock, code: CODE, results: 1 });
  const sizes = await Promise.all(bodies);
  await context.close();
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Runs in the browser: it sees nothing of this module but its argument. */
async function inPage(given: {
  texts: string[];
  lang: SearchLang;
  stock: boolean;
  code: string;
  results: number;
}): Promise<Run> {
  const load = (address: string) => import(/* @vite-ignore */ address);
  interface Found {
    results: { data(): Promise<{ url: string }> }[];
  }
  let search: (text: string) => Promise<Found>;
  if (given.stock) {
    const pagefind = await load('/stock/pagefind/pagefind.js');
    await pagefind.options({ baseUrl: '/' });
    await pagefind.init();
    search = (text) => pagefind.search(text);
  } else {
    const { createSearch, httpLoader } = await load(given.code);
    const client = createSearch(httpLoader('/'), given.lang);
    search = (text) => client.search(text);
  }
  const answers: Answer[] = [];
  const times: number[] = [];
  for (const text of given.texts) {
    const { results } = await search(text);
    const pages = await Promise.all(results.slice(0, given.results).map((result) => result.data()));
    answers.push({ urls: pages.map(({ url }) => url), total: results.length });
  }
  for (const text of given.texts) {
    const start = performance.now();
    await search(text);
    times.push(performance.now() - start);
  }
  return { answers, times };
}
