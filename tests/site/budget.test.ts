import { describe, expect, it } from 'vitest';
import { basePath } from '../../src/routes.ts';
import { assetsOf, type Part, sentBytes, table, total } from '../budget.ts';
import { entryFiles } from '../corpus.ts';
import { pageOf, readDist, readerPages, readPage } from '../dist.ts';
import { referencesIn } from '../links.ts';

const KIB = 1024;
const FIRST_VISIT = 45 * KIB;
const NEXT_PAGE = 12 * KIB;

const sizes = new Map<string, number>();
function part(file: string): Part {
  const bytes = sizes.get(file) ?? sentBytes(file, readDist(file));
  sizes.set(file, bytes);
  return { file, bytes };
}

const visit = (file: string) => [file, ...assetsOf(readPage(file), readDist)].map(part);
const heaviest = (visits: Part[][]) => [...visits].sort((a, b) => total(b) - total(a))[0] ?? [];

describe('weight of the built site', () => {
  it('a first visit to any entry stays under 45 KiB, fonts and icon included', () => {
    const worst = heaviest(entryFiles().map(visit));
    process.stdout.write(`\n${table('first visit, heaviest entry', worst)}\n`);
    expect(worst.some(({ file }) => file.endsWith('.css')) && worst.some(({ file }) => file.endsWith('.woff2'))).toBe(
      true,
    );
    expect(total(worst), table('first visit', worst, 8)).toBeLessThanOrEqual(FIRST_VISIT);
  });

  it('the next entry adds at most 12 KiB, whichever two they are', () => {
    const entries = entryFiles();
    const shared = entries.map((file) => assetsOf(readPage(file), readDist)).reduce((a, b) => a.intersection(b));
    const next = entries.map((file) => visit(file).filter((loaded) => !shared.has(loaded.file)));
    const worst = heaviest(next);
    process.stdout.write(`\n${table('next page, heaviest entry', worst)}\n`);
    expect(total(worst), table('next page', worst, 8)).toBeLessThanOrEqual(NEXT_PAGE);
  });

  it('no page loads the search or its index before it is used', () => {
    const early = readerPages().flatMap((page) => {
      const named = referencesIn(page).map(({ value }) => value.replace(basePath, '/'));
      return [...named, ...assetsOf(page, readDist)]
        .filter((file) => /(?:^|\/)pagefind\//.test(file))
        .map((file) => `${page.file}: ${file}`);
    });
    expect(early).toEqual([]);
  });
});

describe('assetsOf', () => {
  const files: Record<string, string> = {
    '_astro/a.css': '@font-face{src:url(./b.woff2)} a{mask:url("data:image/svg+xml,x")}',
    '_astro/c.js': 'import{x}from"./d.js";import"./e.js";import("./later.js")',
    '_astro/d.js': 'export{y}from"./c.js"',
    '_astro/e.js': '',
  };
  const page = pageOf(
    'a/index.html',
    `<link rel="stylesheet" href="${basePath}_astro/a.css"><link rel="shortcut icon" href="${basePath}i.svg">
     <link rel="canonical" href="${basePath}a/"><script type="module" src="${basePath}_astro/c.js"></script><img src="../p.png" alt="">
     <img src="../q.png" alt="" loading="lazy"><div hidden><img src="../r.png" alt=""><img src="../s.png" alt="" loading="lazy"></div>`,
  );

  it('follows styles to their fonts and scripts to their static imports, and leaves what is loaded later or on paper', () => {
    const assets = assetsOf(page, (file) => Buffer.from(files[file] ?? ''));
    expect([...assets].sort()).toEqual(
      [
        '_astro/a.css',
        '_astro/b.woff2',
        '_astro/c.js',
        '_astro/d.js',
        '_astro/e.js',
        'i.svg',
        'p.png',
        'q.png',
        'r.png',
      ].sort(),
    );
  });

  it('counts packed formats as they are and text by gzip', () => {
    const text = Buffer.from('a'.repeat(10_000));
    expect(sentBytes('a.woff2', text)).toBe(10_000);
    expect(sentBytes('a.css', text)).toBeLessThan(100);
  });
});
