import { toString as plain } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/content/corpus.ts';
import { compareEntries } from '../../src/model/order.ts';
import { isOver, successionOf } from '../../src/model/succession.ts';
import type { Entry } from '../../src/model/types.ts';
import { entryHref } from '../../src/routes.ts';
import { lineRanges } from '../../src/schema/parts/evidence.ts';
import { entryFile, type Lang, languages, siteCorpus } from '../corpus.ts';
import {
  allPages,
  attribute,
  distFiles,
  type Element,
  idsOf,
  type Page,
  readerPages,
  readPage,
  squeezed,
  textOf,
} from '../dist.ts';

const { model, files } = siteCorpus();
const entries = [...model.entries.values()].sort(compareEntries);
const standsFor = (id: string) => model.coveredBy.get(id) ?? id;

/** What every pair of an entry and a language lacks, as one list; pages that are not there are another test's. */
function everywhere(lacks: (entry: Entry, lang: Lang, page: Page) => string[]): string[] {
  const built = new Set(distFiles('**/index.html'));
  return entries.flatMap((entry) =>
    languages.flatMap((lang) => {
      const file = entryFile(entry.id, lang);
      return built.has(file) ? lacks(entry, lang, readPage(file)).map((what) => `${file}: ${what}`) : [];
    }),
  );
}

function mainOf(page: Page): Element {
  const mains = page.elements.filter(({ tagName }) => tagName === 'main');
  if (mains.length !== 1 || !mains[0]) throw new Error(`${page.file} has ${mains.length} main elements`);
  return mains[0];
}

function inside(element: Element, parent: Element): boolean {
  for (let at: unknown = element.parentNode; at; at = (at as Element).parentNode) if (at === parent) return true;
  return false;
}

/** The links of a page's main content to another entry. */
function linksTo(page: Page, id: string, lang: Lang): Element[] {
  const main = mainOf(page);
  return page.elements.filter(
    (element) =>
      element.tagName === 'a' &&
      attribute(element, 'href')?.replace(/#.*$/, '') === entryHref(id, lang) &&
      inside(element, main),
  );
}

/** Text of the list item, row or paragraph that a link stands in. */
function around(link: Element): string {
  let at: Element = link;
  while (!/^(?:li|tr|dd|p|section|main)$/.test(at.tagName)) at = at.parentNode as Element;
  return textOf(at);
}

describe('pages of entries', () => {
  it('exist in both languages', () => {
    const built = new Set(distFiles('**/index.html'));
    const wanted = entries.flatMap(({ id }) => languages.map((lang) => entryFile(id, lang)));
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((file) => !built.has(file))).toEqual([]);
  });

  it('hold a place for every id they cover, and its own address leads there', () => {
    expect(
      everywhere(({ id, data: { covers } }, lang, page) =>
        covers.flatMap((covered) => {
          const place = idsOf(page).has(covered) ? [] : [`no element has the id ${covered}`];
          const { redirect } = readPage(entryFile(covered, lang));
          const wanted = `${entryHref(id, lang)}#${covered}`;
          return redirect === wanted
            ? place
            : [...place, `${entryFile(covered, lang)} leads to ${redirect}, not to ${wanted}`];
        }),
      ),
    ).toEqual([]);
  });

  it('show their title, and the summary, in their own language', () => {
    expect(
      everywhere((entry, lang, page) => {
        const text = squeezed(textOf(mainOf(page)));
        return (['title', 'summary'] as const)
          .filter((field) => !text.includes(squeezed(entry[field][lang])))
          .map((field) => `no ${field}`);
      }),
    ).toEqual([]);
  });

  it('link every source they cite, with its section and lines beside it', () => {
    expect(
      everywhere(({ data }, lang, page) =>
        ('sources' in data ? data.sources : []).flatMap(({ source, section, lines }) => {
          const texts = linksTo(page, standsFor(source), lang).map(around);
          if (texts.length === 0) return [`no link to the source ${source}`];
          const ranges = lines === undefined ? [] : lineRanges(lines);
          const numbers = ranges.map(([first, last]) => (first === last ? `${first}` : `${first}\\.?[–-]${last}`));
          const fits = (text: string) =>
            squeezed(text).includes(squeezed(section)) &&
            numbers.every((number) => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text));
          return texts.some(fits)
            ? []
            : [`no “${section}”${lines ? `, lines ${lines}` : ''} beside the link to ${source}`];
        }),
      ),
    ).toEqual([]);
  });

  it('link what came after an act that no longer holds, and what holds today', () => {
    const over = entries.filter(isOver);
    expect(over.filter(({ id }) => successionOf(model, id).next.length > 0).length).toBeGreaterThan(0);
    expect(
      everywhere((entry, lang, page) => {
        if (!isOver(entry)) return [];
        const { next, today } = successionOf(model, entry.id);
        return [...new Set([...next, ...today])]
          .filter(({ id }) => linksTo(page, id, lang).length === 0)
          .map(({ id }) => `no link to ${id}`);
      }),
    ).toEqual([]);
  });

  it('show every relation on both of its ends', () => {
    expect(model.relations.length).toBeGreaterThan(0);
    const lacking = everywhere(({ id }, lang, page) => {
      const touching = model.relations.filter(({ from, to }) => from === id || standsFor(to) === id);
      return touching
        .map(({ from, to, field }) => ({ other: from === id ? standsFor(to) : from, field, from }))
        .filter(({ other }) => other !== id && linksTo(page, other, lang).length === 0)
        .map(({ other, field, from }) => `no link to ${other} (${field} of ${from})`);
    });
    expect(lacking).toEqual([]);
  });
});

describe('languages', () => {
  it('are named on every page by its address, and nowhere else contradicted', () => {
    const wrong = readerPages().flatMap((page) => {
      const lang = page.file.startsWith('en/') ? 'en' : 'lv';
      const [root] = page.elements;
      const main = page.elements.find(({ tagName }) => tagName === 'main');
      const inner = main && attribute(main, 'lang');
      return [
        ...(root && attribute(root, 'lang') === lang
          ? []
          : [`${page.file}: html lang is ${root && attribute(root, 'lang')}`]),
        ...(inner === undefined || inner === lang ? [] : [`${page.file}: main lang is ${inner}`]),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('stay apart: no English page shows a Latvian paragraph', () => {
    const built = new Set(distFiles('en/**/*.html'));
    const shown = files
      .filter(({ lang }) => lang === 'lv')
      .flatMap((file) => {
        const english = `${['en', addressOf(file)].filter(Boolean).join('/')}/index.html`;
        if (!built.has(english)) return [];
        const text = squeezed(textOf(mainOf(readPage(english))));
        return file.tree.children
          .map((block) => squeezed(plain(block)))
          .filter((block) => block.length > 40 && text.includes(block))
          .map((block) => `${english}: ${block.slice(0, 60)}…`);
      });
    expect(shown).toEqual([]);
  });

  it('have the same pages', () => {
    const latvian = allPages()
      .map(({ file }) => file)
      .filter((file) => !file.startsWith('en/') && file !== '404.html');
    const english = new Set(
      allPages()
        .map(({ file }) => file)
        .filter((file) => file.startsWith('en/')),
    );
    expect(latvian.filter((file) => !english.has(`en/${file}`))).toEqual([]);
    expect(english.size).toBe(latvian.length);
  });
});
