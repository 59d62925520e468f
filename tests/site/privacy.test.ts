import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import hashes from '../../content/data/personal-data-hashes.json' with { type: 'json' };
import { unpack } from '../../src/build/search/packed.ts';
import { findPersonalData, personalDataHash } from '../../src/privacy/find.ts';
import { allPages, distFiles, type Page, pageOf, readDist, textOf } from '../dist.ts';
import { textsIn } from '../pagefind.ts';

const SPOKEN = [
  'content',
  'aria-label',
  'aria-description',
  'title',
  'alt',
  'placeholder',
  'value',
  'label',
  'summary',
];

/** Everything on a page that a person, a search engine or a screen reader may read. */
function readableText({ document, elements }: Page): string {
  const attributes = elements.flatMap(({ attrs }) =>
    attrs
      .filter(({ name, value }) => SPOKEN.includes(name) || name.startsWith('data-') || /^(?:mailto|tel):/i.test(value))
      .map(({ name, value }) => (name === 'href' ? decodeURIComponent(value.replace(/^(?:mailto|tel):/i, '')) : value)),
  );
  const data = elements
    .filter(
      ({ tagName, attrs }) =>
        tagName === 'script' && attrs.some(({ name, value }) => name === 'type' && /json/.test(value)),
    )
    .flatMap(({ childNodes }) => childNodes.map((node) => ('value' in node ? node.value : '')));
  return [textOf(document), ...attributes, ...data].join('\n');
}

const where = (file: string, text: string) =>
  findPersonalData(text).map(
    ({ kind, index, length }) => `${file}: ${kind}, ${length} characters at ${index} of its text`,
  );

/**
 * The index runs words together (2007–2009 is 20072009 there), so eight digits alone say nothing, and the texts they
 * come from are searched as pages; here a number counts when it is one of the hashed ones.
 */
function isPersonalWord(word: string, phones: readonly string[] = hashes.phones): boolean {
  const numbers = [...word.matchAll(/\d(?=(\d{7}))/g)].map(([first, rest = '']) => first + rest);
  return (
    findPersonalData(word).some(({ kind }) => kind !== 'phone') ||
    numbers.some((number) => phones.includes(personalDataHash(number)))
  );
}

describe('personal data', () => {
  it('stands on no page', () => {
    expect(allPages().flatMap((page) => where(page.file, readableText(page)))).toEqual([]);
  });

  it('stands in no page that the search shows', () => {
    const files = distFiles('pagefind/**/*.pf_fragment');
    expect(files.length).toBeGreaterThan(100);
    const fragments = files.map((file) => ({ file, text: unpack(readDist(file)).toString('utf8') }));
    expect(fragments.flatMap(({ file, text }) => where(`${file} (${JSON.parse(text).url})`, text))).toEqual([]);
  });

  it('stands in no word that the search knows', () => {
    const files = distFiles('pagefind/**/*.{pf_index,pf_meta,pf_filter}');
    const words = files.flatMap((file) => textsIn(unpack(readDist(file))).map((word) => ({ file, word })));
    expect(words.length).toBeGreaterThan(1000);
    expect(words.filter(({ word }) => isPersonalWord(word)).map(({ file }) => file)).toEqual([]);
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

  it('sees it in a packed page', () => {
    const fragment = { url: '/a/', content: 'Rakstiet vards.uzvards@example.lv, zvaniet 61234567.' };
    const packed = gzipSync(`pagefind_dcd${JSON.stringify(fragment)}`);
    expect(findPersonalData(unpack(packed).toString('utf8')).map(({ kind }) => kind)).toEqual(['mailbox', 'phone']);
    expect(() => unpack(gzipSync('{}'))).toThrow('not a file of the Pagefind index');
  });

  it('sees it among the words of the index, and takes no numbers of the index for words', () => {
    const word = Buffer.from('61234567');
    const long = Buffer.from('vārds'.repeat(10));
    const cbor = Buffer.concat([
      Buffer.from([0x83, 0x60 + word.length]), // a list of three: a short text,
      word,
      Buffer.from([0x78, long.length]), // a long one,
      long,
      Buffer.from([0x9f, 0x36, 0x31, 0x32, 0x33, 0x34, 0x35, 0x36, 0x37, 0x1a, 1, 2, 3, 4, 0xff]), // and numbers that spell 61234567
    ]);
    expect(textsIn(cbor)).toEqual(['61234567', 'vārds'.repeat(10)]);
    expect(() => textsIn(Buffer.from([0x65, 0x61]))).toThrow('not CBOR');
  });

  it.each([
    ['vards.uzvards@example.lv', true],
    ['61234567', true],
    ['zvaniet37161234567', true],
    ['20072009', false],
    ['mājoklis', false],
  ])('judges the word %s of the index', (word, personal) =>
    expect(isPersonalWord(word, [personalDataHash('61234567')])).toBe(personal),
  );
});
