import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHandbooks } from '../../src/handbook/write-handbooks.ts';
import { typeset } from '../../src/markdown/typography.ts';
import { targets } from '../../src/model/relations.ts';
import { entriesOf } from '../../src/model/select.ts';
import { downloadsPath, entryHref, permanentUrl } from '../../src/routes.ts';
import { siteName } from '../../src/site-name.ts';
import { siteCorpus } from '../corpus.ts';
import { root } from '../dist.ts';
import { epubcheck } from '../epubcheck.ts';
import {
  type Bookmark,
  checkPdf,
  pdfBookmarks,
  pdfFacts,
  pdfLinks,
  pdfPages,
  pdfSource,
  pdfTags,
  pdfTexts,
} from '../pdf-file.ts';

const GUIDE = 'celvedis-lv.pdf';
const AREA = 'joma-majokli-en.pdf';
const WORKSHOP = 'seminars-ws-hou-lv.pdf';
const EPUB = 'celvedis-lv.epub';
const FILES = [GUIDE, AREA, WORKSHOP, EPUB];
const { model } = siteCorpus();
const entries = [...model.entries.values()];
const squeezed = (text: string) => text.replace(/[\s\u00ad]+/g, '');

/** The build's own files where it made them, else the same made now. */
const built = join(root, downloadsPath);
const folder = FILES.every((file) => existsSync(join(built, file))) ? built : mkdtempSync(join(tmpdir(), 'handbook-'));
const path = (file: string) => join(folder, file);

beforeAll(async () => {
  if (folder === built) return;
  await writeHandbooks(siteCorpus(), folder, { day: siteCorpus().today, wanted: (file) => FILES.includes(file) });
});
afterAll(() => {
  if (folder !== built) rmSync(folder, { recursive: true });
});

/** The lines of the contents: a title and its page, at the end of the line. */
function contentsOf(pages: readonly string[]): { title: string; page: number }[] {
  const end = pages.findIndex((page) => /^ *(Kā lasīt šo grāmatu|How to read this book)$/m.test(page));
  return pages
    .slice(1, end)
    .flatMap((page) => page.trimEnd().split('\n').slice(1, -1))
    .flatMap((line) => {
      const [, title, number] = /^ *(\S.*?)\s{2,}(\d+)$/.exec(line) ?? [];
      return title && number ? [{ title, page: Number(number) }] : [];
    });
}

/** Lines of the contents that no bookmark of that title and page bears out, or whose page doesn't hold the title. */
function wrongLines(file: string, bookmarks: readonly Bookmark[]): string[] {
  const texts = pdfTexts(file).map(squeezed);
  return contentsOf(pdfPages(file))
    .filter(({ title, page }) => {
      const known = bookmarks.some((one) => squeezed(one.title) === squeezed(title) && one.page === page);
      return !known || !texts[page - 1]?.includes(squeezed(title));
    })
    .map(({ title, page }) => `${title} ${page}`);
}

it('is made in both languages: the guide as PDF and EPUB, every area and every workshop', async () => {
  const files: string[] = [];
  const wanted = (file: string) => files.push(file) === 0;
  expect(await writeHandbooks(siteCorpus(), folder, { day: siteCorpus().today, wanted })).toEqual([]);
  const workshops = entriesOf(model, 'workshop').map(({ id }) => `seminars-${id}`);
  const areas = ['izglitiba', 'nodarbinatiba', 'veseliba', 'majokli', 'diskriminacijas-noversana'];
  const names = ['celvedis', ...areas.map((area) => `joma-${area}`), ...workshops];
  const expected = ['lv', 'en'].flatMap((lang) => [
    `celvedis-${lang}.epub`,
    ...names.map((name) => `${name}-${lang}.pdf`),
  ]);
  expect(files.toSorted()).toEqual(expected.toSorted());
});

describe.each([
  [GUIDE, siteName.lv, 'lv'],
  [AREA, `Housing. ${siteName.en}`, 'en'],
  [WORKSHOP, `${typeset(model.entries.get('ws-hou')?.title.lv ?? '', 'lv')}. ${siteName.lv}`, 'lv'],
])('%s', (file, title, lang) => {
  it('is whole, tagged, for everyone to read, and says its title and language', () => {
    checkPdf(path(file));
    const facts = pdfFacts(path(file));
    expect([facts.get('Title'), facts.get('Tagged'), facts.get('Page size')]).toEqual([
      title,
      'yes',
      '595.276 x 841.89 pts (A4)',
    ]);
    const source = pdfSource(path(file));
    expect(source).toContain(`/Lang (${lang})`);
    expect(source).toContain('pdfuaid:part');
  });

  it('has contents whose page numbers are right, line by line, and bookmarks for them', () => {
    expect(contentsOf(pdfPages(path(file))).length).toBeGreaterThan(5);
    expect(wrongLines(path(file), pdfBookmarks(path(file)))).toEqual([]);
  });

  it('numbers its pages as they are, and names the book above them', () => {
    const pages = pdfPages(path(file));
    const wrong = pages.flatMap((page, index) => {
      const last = page.trimEnd().split('\n').at(-1) ?? '';
      return index === 0 || last.trim().endsWith(` ${index + 1}`) ? [] : [`${index + 1}: ${last.trim()}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('the handbook', () => {
  const text = () => squeezed(pdfTexts(path(GUIDE)).join(''));

  it('holds every entry: its title, its statement, its id and a link to its page', () => {
    const all = text();
    const links = pdfLinks(path(GUIDE));
    const lacking = entries.filter(
      ({ id, title, summary }) =>
        ![title.lv, summary.lv].every((one) => all.includes(squeezed(typeset(one, 'lv')))) ||
        !all.includes(id) ||
        !links.has(permanentUrl(entryHref(id, 'lv'))),
    );
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it('has every entry in its bookmarks, in the order of the pages', () => {
    const bookmarks = pdfBookmarks(path(GUIDE));
    const titles = new Set(bookmarks.map(({ title }) => squeezed(title).replace(/^\[\d+\]/, '')));
    expect(entries.filter(({ title }) => !titles.has(squeezed(typeset(title.lv, 'lv')))).map(({ id }) => id)).toEqual(
      [],
    );
    expect(bookmarks.map(({ page }) => page)).toEqual(bookmarks.map(({ page }) => page).toSorted((a, b) => a - b));
  });

  it('gives every source its number and names it where it is cited', () => {
    const all = text();
    const sources = entriesOf(model, 'source');
    const numbers = sources.map(({ title }) => {
      const at = all.lastIndexOf(`]${squeezed(typeset(title.lv, 'lv'))}`);
      return Number(/\[(\d+)$/.exec(all.slice(Math.max(0, at - 5), at))?.[1]);
    });
    expect(numbers.toSorted((a, b) => a - b)).toEqual(sources.map((_, index) => index + 1));
    const number = numbers[sources.findIndex(({ id }) => id === targets(model, 'rec-hou-03', 'source')[0])];
    expect(all).toContain(squeezed(`${typeset(model.entries.get('rec-hou-03')?.summary.lv ?? '', 'lv')} [${number}]`));
  });
});

describe('a workshop', () => {
  const tags = once(() => pdfTags(path(WORKSHOP)));
  const title = (id: string) => squeezed(typeset(model.entries.get(id)?.title.lv ?? '', 'lv'));

  it('has links within the book and out of it', () => {
    const source = pdfSource(path(WORKSHOP));
    const count = (pattern: RegExp) => source.match(pattern)?.length ?? 0;
    expect(count(/\/Dest\b/g)).toBeGreaterThan(100);
    expect(count(/\/S \/URI\b/g)).toBeGreaterThan(10);
  });

  it('tags its headings, lists and contents, and holds the entries of its plan in their order', () => {
    for (const tag of ['H1', 'H2', 'H3', 'TOCI', 'LBody', 'Link', 'P'])
      expect(tags()).toMatch(new RegExp(`^ *${tag}\\b`, 'm'));
    const reading = targets(model, 'ws-hou', 'steps').map(title);
    const headings = [...tags().matchAll(/^ *H2 .*\n((?: *".*"\n)+)/gm)].map(([, lines = '']) =>
      squeezed(lines.replaceAll('"', '')),
    );
    expect(headings.filter((heading) => reading.includes(heading))).toEqual(reading);
  });

  it('reads in order: statement, what is ours under its name, then facts and address', () => {
    const all = squeezed([...tags().matchAll(/^ *"(.*)"$/gm)].map(([, text]) => text).join(''));
    const start = all.indexOf(squeezed(typeset(model.entries.get('rec-hou-03')?.summary.lv ?? '', 'lv')));
    const places = [
      'MŪSULASĪJUMS',
      'Kotasnozīmēpašvaldībai',
      'Pirmiesoļi',
      'Jautājumisarunai',
      'Adresātsavotā',
      '/rec-hou-03/',
    ];
    const found = places.map((place) => all.indexOf(place, start));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found).not.toContain(-1);
  });
});

describe('the handbook as EPUB', () => {
  it('has nothing that EPUBCheck minds', () => {
    expect(epubcheck(path(EPUB))).toContain('Messages: 0 fatals / 0 errors / 0 warnings');
  });

  it('holds every entry once, as a place of its own', () => {
    const files = Object.entries(unzipSync(readFileSync(path(EPUB))));
    const ids = files.flatMap(([name, data]) =>
      name.endsWith('.xhtml')
        ? [...strFromU8(data).matchAll(/<section class="entry" id="([^"]+)"/g)].map(([, id]) => id)
        : [],
    );
    expect(ids.toSorted()).toEqual(entries.map(({ id }) => id).toSorted());
  });
});

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
