import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basePath, siteUrl } from '../../src/routes.ts';
import { allPages, attribute, type Page, pageOf } from '../dist.ts';
import { fault, type Reference, referencesIn, referencesInCss } from '../links.ts';
import { type UnpackedEdition, unpackEdition } from '../usb.ts';

const FOLDER = 'celvedis/';
/** What a page says of itself to others, which no browser follows. */
const SAID = /^<(?:link href>|meta (?:og|twitter):)/;
const EMBED = /^(?:en\/)?embed\//;
let edition: UnpackedEdition;
let files: Set<string>;
const pages = new Map<string, Page>();

beforeAll(async () => {
  edition = await unpackEdition();
  files = new Set(
    [...edition.files].filter((file) => file.startsWith(FOLDER)).map((file) => file.slice(FOLDER.length)),
  );
  for (const file of files) if (file.endsWith('.html')) pages.set(file, pageOf(file, edition.read(`${FOLDER}${file}`)));
});
afterAll(() => edition?.remove());

const pageAt = (file: string) => pages.get(file) ?? pageOf(file, '');

/** What is wrong with an address in a file; relative ones must name an existing file and place. */
function wrong(reference: Reference, file: string): string[] {
  const { value, place, followed } = reference;
  const say = (what: string) => [`${file} ${place} ${value}: ${what}`];
  if (value.startsWith('data:')) return [];
  if (/^(?:https?|mailto|tel):/.test(value)) return followed || SAID.test(place) ? [] : say('asks a network');
  if (value.startsWith('/') || value.startsWith('file:')) return say('not relative');
  if (/(?:^|\/)(?:[?#]|$)/.test(value) && !/^[?#]/.test(value)) return say('a folder');
  const what = fault(reference, basePath + file, files, pageAt);
  return what === undefined ? [] : say(what);
}

describe('the edition for USB sticks', () => {
  it('has every page that readers and old addresses need', () => {
    const wanted = allPages()
      .map(({ file }) => file)
      .filter((file) => file !== '404.html' && !EMBED.test(file));
    expect(wanted.length).toBeGreaterThan(1500);
    expect(wanted.filter((file) => !files.has(file))).toEqual([]);
  });

  it('leads nowhere but to its own files and, where readers choose so, to the network', () => {
    const found = [...pages].flatMap(([file, page]) => referencesIn(page).flatMap((one) => wrong(one, file)));
    const styles = [...files].filter((file) => file.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(5);
    const inStyles = styles.flatMap((file) =>
      referencesInCss(edition.read(`${FOLDER}${file}`)).flatMap((one) => wrong(one, file)),
    );
    expect([...found, ...inStyles]).toEqual([]);
  });

  it('has no module, nothing to load ahead, and no way to the site on line but in what it says of itself', () => {
    const elements = [...pages.values()].flatMap((page) => page.elements);
    const named = elements.flatMap((element) => (element.tagName === 'link' ? (attribute(element, 'rel') ?? '') : []));
    expect([...new Set(named)].sort()).toEqual(['alternate', 'canonical', 'icon', 'shortcut icon', 'stylesheet']);
    const sheets = elements.filter((element) => attribute(element, 'rel') === 'stylesheet');
    expect(sheets.filter((element) => attribute(element, 'href')?.startsWith('http'))).toEqual([]);
    expect(
      elements.filter((element) => element.tagName === 'script' && attribute(element, 'type') === 'module'),
    ).toEqual([]);
    const ways = elements.filter(({ tagName }) => tagName === 'a').map((element) => attribute(element, 'href') ?? '');
    expect(ways.filter((href) => href.startsWith(siteUrl))).toEqual([]);
  });

  it('forbids every page to ask a network', () => {
    const policies = [...pages.values()].map(
      ({ elements }) =>
        elements
          .find(({ attrs }) => attrs.some(({ value }) => value === 'content-security-policy'))
          ?.attrs.find(({ name }) => name === 'content')?.value ?? '',
    );
    for (const policy of new Set(policies)) {
      expect(policy).toMatch(/^default-src 'none'; /);
      expect(policy).not.toMatch(/'self'|https?:|\*|unsafe-inline/);
    }
  });

  it('is few files with names that every system can unpack', () => {
    expect(edition.files.size).toBeLessThan(2500);
    expect([...edition.files].filter((file) => !/^[\w./-]+$/.test(file))).toEqual([]);
  });
});
