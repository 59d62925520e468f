import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { close, createIndex } from 'pagefind';
import type { Browser } from 'playwright-core';
import { documentsOf, writeSearch } from '../../src/build/search/build.ts';
import { pageWeights } from '../../src/build/search-index.ts';
import { loadCorpus } from '../../src/content/corpus.ts';
import { basePath } from '../../src/routes.ts';
import { launch } from '../browser/chromium.ts';
import { type Bench, firstResultBytes, runQueries, serveBench } from './browser.ts';
import { type Answer, idsReader, type Query, quantile, queries, type Score, scores } from './measure.ts';
import { multiplied } from './synthetic.ts';

/** Queries by which bytes are counted: a common word, an inflected one, a synonym, a name. */
const FIRST = ['mājoklis', 'pašvaldībām', 'segregācija', 'dzīvoklis', 'NVA'];

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: { scale: { type: 'string' }, dist: { type: 'string', default: join(root, 'dist') } },
});
const dist = values.dist;
const work = mkdtempSync(join(tmpdir(), 'guide-search-'));
const idsOnPage = idsReader((path) => readFileSync(join(dist, path, 'index.html'), 'utf8'));
const print = (line = '') => process.stdout.write(`${line}\n`);

if (basePath !== '/') throw new Error('The bench wants a site built without BASE_PATH.');
const browser = await launch();
try {
  if (values.scale === undefined) await compare();
  else await grow(Number(values.scale));
} finally {
  await browser.close();
  rmSync(work, { recursive: true });
}

/** Ours and stock Pagefind over the same pages and queries. */
async function compare(): Promise<void> {
  await stockIndex(join(work, 'stock'));
  const bench = await serveBench([dist], work);
  for (const stock of [false, true]) {
    print(stock ? '\nStock Pagefind' : 'This search');
    await report(browser, bench, stock);
  }
  bench.close();
}

async function report(chromium: Browser, bench: Bench, stock: boolean): Promise<void> {
  const asked: Query[] = [];
  const given: Answer[] = [];
  const times: number[] = [];
  for (const lang of ['lv', 'en'] as const) {
    const some = queries.filter(({ page = 'lv' }) => page === lang);
    const run = await runQueries(
      chromium,
      bench,
      lang,
      some.map(({ query }) => query),
      stock,
    );
    asked.push(...some);
    given.push(...run.answers);
    times.push(...run.times);
  }
  print('| class | queries | hit@1 | hit@5 | MRR | empty |\n|---|---|---|---|---|---|');
  for (const [name, score] of scores(asked, given, idsOnPage)) print(row(name, score));
  // The shared list knows only what a site of 66 pages had.
  const shared = asked.flatMap(({ also, ...query }, index) => (query.origin ? [{ query, answer: given[index] }] : []));
  const strict = scores(
    shared.map(({ query }) => query),
    shared.flatMap(({ answer }) => answer ?? []),
    idsOnPage,
  ).get('all');
  if (strict) print(row('shared, as given', strict));
  print(
    `Latency after loading: median ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`,
  );
  await bytes(chromium, bench, stock);
}

async function bytes(chromium: Browser, bench: Bench, stock: boolean): Promise<void> {
  const sizes = [];
  for (const text of FIRST)
    sizes.push(`${text} ${((await firstResultBytes(chromium, bench, 'lv', text, stock)) / 1024).toFixed(1)}`);
  print(
    `KiB to the first result, as sent: ${sizes.join(', ')}${stock ? '' : ` (own code ${(bench.codeBytes / 1024).toFixed(1)})`}`,
  );
}

/** The same search over many times as many Latvian pages. */
async function grow(times: number): Promise<void> {
  const { corpus } = loadCorpus(join(root, 'content'));
  const documents = [...documentsOf(dist, corpus.model)].filter(({ lang }) => lang === 'lv');
  const dir = join(work, 'site');
  const count = await writeSearch(multiplied(documents, times), dir, pageWeights(corpus));
  const bench = await serveBench([dir], work);
  const files = (pattern: string) => globSync(pattern, { cwd: dir }).map((file) => statSync(join(dir, file)).size);
  const megabytes = (sizes: number[]) => `${(sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1)} MB`;
  print(
    `${count} pages: index ${megabytes(files('pagefind/index/*'))}, all of it ${megabytes(files('pagefind/**/*.*'))}`,
  );
  print(`Vocabulary ${(files('search/lv-[0-9a-f]*.json')[0] ?? 0) / 1000} kB before packing`);
  const some = queries.filter(({ page = 'lv', class: name }) => page === 'lv' && name !== 'rubbish');
  const { times: measured } = await runQueries(
    browser,
    bench,
    'lv',
    some.map(({ query }) => query),
    false,
  );
  print(
    `Latency after loading: median ${quantile(measured, 0.5).toFixed(1)} ms, p95 ${quantile(measured, 0.95).toFixed(1)} ms`,
  );
  await bytes(browser, bench, false);
  bench.close();
}

/** An index as Starlight makes it. */
async function stockIndex(dir: string): Promise<void> {
  const { index } = await createIndex();
  await index?.addDirectory({ path: dist });
  await index?.writeFiles({ outputPath: join(dir, 'pagefind') });
  await close();
}

/** Ids of the elements on a built page. */
function row(name: string, { queries: count, hit1, hit5, mrr, empty }: Score): string {
  const percent = (share: number) => (share * 100).toFixed(0);
  return `| ${name} | ${count} | ${percent(hit1)} | ${percent(hit5)} | ${percent(mrr)} | ${empty} |`;
}
