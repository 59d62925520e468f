import { type DefaultTreeAdapterTypes, parseFragment, serialize } from 'parse5';
import { escapeHtml } from '../../html/escape.ts';
import { EDITORIAL } from '../../markdown/editorial-notice.ts';
import type { SearchLang } from '../../search/data.ts';
import { KEY_END } from '../../search/parts.ts';
import type { EntryFields } from './fields.ts';

type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;
type ChildNode = DefaultTreeAdapterTypes.ChildNode;

/** The part of a built page that is searched. */
export interface MainText {
  main: Element;
  /** Its heading of the first level. */
  title: string;
  /** The words a reader finds there, without what is marked as not to be searched. */
  text: string;
}

const MAIN = /<main\b[^>]*\bdata-pagefind-body[\s\S]*<\/main>/;
/** Elements whose words are the site's and not the page's: controls, and what folds a part of the page. */
const CONTROLS = ['select', 'fieldset', 'nav', 'footer', 'summary', 'dt', 'share-controls', 'offline-control'];
const UNSEEN = ['script', 'style', 'template', 'svg', 'select'];
/** How much a section of links to other entries weighs: their titles are other entries' words. */
const LINKS_WEIGHT = '0.1';
const LINK_SECTIONS = ['saistitie', 'avoti'];
const LEAD_WEIGHT = '3';
const READING_WEIGHT = '0.4';
/** The plan of a workshop speaks of many entries; it is as much the editors' own as their reading of one. */
const PLAN = 'workshop-plan';

/**
 * Takes the searched part out of a built page and makes it fit for the index: form controls, links to other entries
 * and the line above the title don't count as text, and on a list page every entry's name is a heading with its anchor.
 * @param page HTML as it was built
 * @returns undefined for a page that isn't searched
 */
export function mainOf(page: string): MainText | undefined {
  const [found] = MAIN.exec(page) ?? [];
  if (found === undefined) return undefined;
  const main = [...elements(parseFragment(found))].find(({ tagName }) => tagName === 'main');
  if (!main) return undefined;
  for (const element of elements(main)) prepare(element);
  weighReading(main);
  const heading = [...elements(main)].find(({ tagName }) => tagName === 'h1');
  return { main, title: heading ? textOf(heading).trim() : '', text: textOf(main) };
}

/** The page that Pagefind is given: the searched part, with an entry's fields as hidden marks. */
export function indexedPage({ main }: MainText, lang: SearchLang, fields: EntryFields): string {
  const marks = [...metaMarks(fields), ...filterMarks(fields)].join('');
  const body = serialize(main);
  return `<!doctype html><html lang="${lang}"><body><main data-pagefind-body>${body}${marks}</main></body></html>`;
}

function metaMarks({ meta, keys }: EntryFields): string[] {
  const all = { ...meta, keys: keys.map((key) => key + KEY_END).join(' ') };
  return Object.entries(all)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<i data-pagefind-meta="${name}[title]" title="${escapeHtml(value)}"></i>`);
}

function filterMarks({ filters }: EntryFields): string[] {
  return Object.entries(filters).flatMap(([name, values]) =>
    values.map((value) => `<i data-pagefind-filter="${name}[title]" title="${escapeHtml(value)}"></i>`),
  );
}

function prepare(element: Element): void {
  const id = attribute(element, 'id');
  const classes = attribute(element, 'class')?.split(' ') ?? [];
  if (CONTROLS.includes(element.tagName)) set(element, 'data-pagefind-ignore', '');
  if (element.tagName === PLAN) set(element, 'data-pagefind-weight', READING_WEIGHT);
  // Notices say of many pages the same: that they are past, or that newer documents followed.
  if (element.tagName === 'aside') set(element, 'data-pagefind-ignore', '');
  if (classes.includes('lead')) set(element, 'data-pagefind-weight', LEAD_WEIGHT);
  if (element.tagName === 'section' && heads(element).some((head) => LINK_SECTIONS.includes(head))) weighDown(element);
  if (element.tagName === 'li' && id !== undefined) moveAnchor(element, id);
}

/** What the editors added to a source counts less than what it says; their sections are flat below the page's prose. */
function weighReading(main: Element): void {
  for (const { childNodes } of [main, ...elements(main)]) {
    let reading = false;
    for (const child of childNodes) {
      if (!('tagName' in child)) continue;
      const [heading] = [child, ...elements(child)].filter(({ tagName }) => tagName === 'h2');
      if (heading) reading = EDITORIAL.includes(attribute(heading, 'id') ?? '');
      if (reading) set(child, 'data-pagefind-weight', READING_WEIGHT);
    }
  }
}

/** The headings over links are the same on every page and say nothing about it. */
function weighDown(section: Element): void {
  set(section, 'data-pagefind-weight', LINKS_WEIGHT);
  for (const element of elements(section)) if (/^h\d$/.test(element.tagName)) set(element, 'data-pagefind-ignore', '');
}

/** Pagefind takes only headings for places of their own, so the name of an entry in a list becomes one. */
function moveAnchor(item: Element, id: string): void {
  const name = [...elements(item)].find((inner) => attribute(inner, 'class')?.split(' ').includes('title'));
  if (!name) return;
  remove(item, 'id');
  name.tagName = 'h3';
  name.nodeName = 'h3';
  set(name, 'id', id);
  // A heading would outweigh the text about an entry that its own page has.
  set(name, 'data-pagefind-weight', '1');
}

function heads(section: Element): string[] {
  return section.childNodes.flatMap((child) =>
    'tagName' in child && child.tagName === 'h2' ? (attribute(child, 'id') ?? []) : [],
  );
}

function* elements(node: ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* elements(child);
  }
}

function textOf(node: ChildNode): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!('tagName' in node) || UNSEEN.includes(node.tagName)) return ' ';
  if (attribute(node, 'data-pagefind-ignore') !== undefined) return ' ';
  const text = node.childNodes.map(textOf).join('');
  // Words on either side of an inline tag may be one word; those of two blocks never are.
  return INLINE.has(node.tagName) ? text : ` ${text} `;
}

const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'code',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
]);

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function set(element: Element, name: string, value: string): void {
  remove(element, name);
  element.attrs.push({ name, value });
}

function remove(element: Element, name: string): void {
  element.attrs = element.attrs.filter((attr) => attr.name !== name);
}
