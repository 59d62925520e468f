import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { basePath } from '../src/routes.ts';

export type Element = DefaultTreeAdapterTypes.Element;
export type Node = DefaultTreeAdapterTypes.Node;

/** One built page. */
export interface Page {
  /** Path in the built site: `rec-hou-03/index.html`. */
  file: string;
  /** Address from the domain's root, with the base path. */
  href: string;
  html: string;
  document: DefaultTreeAdapterTypes.Document;
  /** Every element, in order, with those in templates and noscript. */
  elements: Element[];
  /** Where a redirect page sends its reader. */
  redirect: string | undefined;
}

/** Folder of the built site; `DIST` sets it. */
export const root = process.env.DIST ?? fileURLToPath(new URL('../dist', import.meta.url));
const BLOCK =
  /^(?:address|article|aside|blockquote|body|br|button|caption|dd|details|dialog|div|dl|dt|fieldset|figure|footer|form|h\d|head|header|hr|html|label|legend|li|main|meta|nav|ol|option|p|pre|section|select|summary|table|td|text|textarea|th|title|tr|tspan|ul)$/;
const UNSEEN = ['script', 'style', 'template'];
const cache = new Map<string, Page>();

/** Letters and digits of a text only, since typography changes spaces, quotes and dashes. */
export function squeezed(text: string): string {
  return text.replace(/[^\p{L}\d]+/gu, ' ').trim();
}

/** Files of the built site by a glob, sorted; throws when there is no build. */
export function distFiles(pattern: string): string[] {
  return globSync(pattern, { cwd: builtSite() })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

/** The bytes of one file of the built site. */
export function readDist(file: string): Buffer {
  return readFileSync(join(builtSite(), file));
}

/** Every page of the built site, redirects among them. */
export function allPages(): Page[] {
  return distFiles('**/*.html').map(readPage);
}

/** Every page that a reader stays on. */
export function readerPages(): Page[] {
  return allPages().filter(({ redirect }) => redirect === undefined);
}

/** One page by its path in the built site, read once. */
export function readPage(file: string): Page {
  const page = cache.get(file) ?? pageOf(file, readDist(file).toString('utf8'));
  cache.set(file, page);
  return page;
}

/** A page made of a text, as the built ones are read. */
export function pageOf(file: string, html: string): Page {
  const document = parse(html, { scriptingEnabled: false });
  const elements = [...walk(document)];
  const refresh = elements.find((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'refresh');
  const redirect = refresh && /url=(.*)$/i.exec(attribute(refresh, 'content') ?? '')?.[1];
  return { file, href: basePath + file.replace(/(^|\/)index\.html$/, '$1'), html, document, elements, redirect };
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The words a reader sees in a node, with a line break wherever one block ends and the next begins. */
export function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (UNSEEN.includes(node.nodeName) || !('childNodes' in node)) return '';
  const text = node.childNodes.map(textOf).join('');
  return BLOCK.test(node.nodeName) ? `\n${text}\n` : text;
}

/** What a fragment on this page may lead to. */
export function idsOf(page: Page): Set<string> {
  const names = page.elements.filter(({ tagName }) => tagName === 'a').map((element) => attribute(element, 'name'));
  return new Set(
    [...page.elements.map((element) => attribute(element, 'id')), ...names].filter((id) => id !== undefined),
  );
}

function builtSite(): string {
  if (!existsSync(join(root, 'index.html'))) throw new Error(`No built site in ${root}: run npm run build first.`);
  return root;
}

function* walk(node: DefaultTreeAdapterTypes.ParentNode): Generator<Element> {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    yield child;
    yield* walk('content' in child ? (child as DefaultTreeAdapterTypes.Template).content : child);
  }
}
