import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../src/privacy/find.ts';
import { allPages, distFiles, type Page, pageOf, readDist, textOf } from '../dist.ts';

const SPOKEN = ['content', 'aria-label', 'aria-description', 'title', 'alt', 'placeholder', 'value', 'label', 'summary'];

/** Everything on a page that a person, a search engine or a screen reader may read. */
function readableText({ document, elements }: Page): string {
  const attributes = elements.flatMap(({ attrs }) =>
    attrs
      .filter(({ name, value }) => SPOKEN.includes(name) || name.startsWith('data-') || /^(?:mailto|tel):/i.test(value))
      .map(({ name, value }) => (name === 'href' ? decodeURIComponent(value.replace(/^(?:mailto|tel):/i, '')) : value)),
  );
  const data = elements
    .filter(({ tagName, attrs }) => tagName === 'script' && attrs.some(({ name, value }) => name === 'type' && /json/.test(value)))
    .flatMap(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : '')));
  return [textOf(document), ...attributes, ...data].join('\n');
}

/** What a file of the Pagefind index holds: packed, behind a mark of its own. */
function indexText(file: Buffer): string {
  const text = gunzipSync(file).toString('utf8');
  if (!text.startsWith('pagefind_dcd')) throw new Error('not a Pagefind file');
  return text.slice('pagefind_dcd'.length);
}

const where = (file: string, text: string) =>
  findPersonalData(text).map(({ kind, index, length }) => `${file}: ${kind}, ${length} characters at ${index} of its text`);

describe('personal data', () => {
  it('stands on no page', () => {
    expect(allPages().flatMap((page) => where(page.file, readableText(page)))).toEqual([]);
  });

  it('stands in no file for the search', () => {
    const files = distFiles('pagefind/**/*.{pf_fragment,pf_index,pf_meta,pf_filter}');
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => where(file, indexText(readDist(file))))).toEqual([]);
  });

  it('stands in no other text that the site publishes', () => {
    const files = distFiles('**/*.{json,xml,csv,txt,webmanifest,svg,ics,md}');
    expect(files.flatMap((file) => where(file, readDist(file).toString('utf8')))).toEqual([]);
  });
});

describe('the search for it', () => {
  const kinds = (html: string) => findPersonalData(readableText(pageOf('a.html', html))).map(({ kind }) => kind);

  it.each([
    ['text', '<p>vards.uzvards@example.lv</p>', 'mailbox'],
    ['text broken by markup', '<p>vards.uzvards<b>@</b>example.lv</p>', 'mailbox'],
    ['a link', '<a href="mailto:vards.uzvards%40example.lv">raksti</a>', 'mailbox'],
    ['a meta element', '<meta name="description" content="vards.uzvards@example.lv">', 'mailbox'],
    ['a label', '<button aria-label="vards.uzvards@example.lv">x</button>', 'mailbox'],
    ['a picture', '<img src="/a.png" alt="zvaniet 61234567">', 'phone'],
    ['a telephone link', '<a href="tel:+37161234567">zvaniet</a>', 'phone'],
    ['JSON-LD', '<script type="application/ld+json">{"a":"61234567"}</script>', 'phone'],
    ['noscript', '<noscript><p>61234567</p></noscript>', 'phone'],
  ])('sees it in %s', (_, html, kind) => expect(kinds(html)).toEqual([kind]));

  it('does not take two cells of a table for one number', () => {
    expect(kinds('<table><tr><td>6123</td><td>4567</td></tr></table>')).toEqual([]);
  });

  it('sees it in a packed index', () => {
    const fragment = { url: '/a/', content: 'Rakstiet vards.uzvards@example.lv, zvaniet 61234567.' };
    const packed = gzipSync(`pagefind_dcd${JSON.stringify(fragment)}`);
    expect(findPersonalData(indexText(packed)).map(({ kind }) => kind)).toEqual(['mailbox', 'phone']);
    expect(() => indexText(gzipSync('{}'))).toThrow('not a Pagefind file');
  });
});
