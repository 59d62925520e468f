import { basePath, presentPath, siteUrl } from '../src/routes.ts';
import { readSlideFragment } from '../src/slides/slide-fragment.ts';
import { attribute, type Element, idsOf, type Page } from './dist.ts';

/** One address that a page or a stylesheet names. */
export interface Reference {
  /** How a failure names the place: `<img src>`. */
  place: string;
  value: string;
  /** True for what a reader follows by choice; everything else the browser fetches or follows by itself. */
  followed: boolean;
}

const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite', 'xlink:href'];
const META = /^(?:og:(?:image|url)|twitter:image)$/;
const LISTS = ['srcset', 'imagesrcset'];
/** Pages whose fragment says what they show, instead of naming a place on them. */
const SLIDES = [`${presentPath}/index.html`, `en/${presentPath}/index.html`];

/** Every address in a page's HTML: attributes, styles, what the page tells other sites to show, where it redirects. */
export function referencesIn(page: Page): Reference[] {
  const redirect = page.redirect === undefined ? [] : [{ place: 'redirect', value: page.redirect, followed: false }];
  return [...page.elements.flatMap(referencesOf), ...redirect];
}

/** Every address in a stylesheet; fragments inside it lead to SVG filters and the like. */
export function referencesInCss(css: string): Reference[] {
  const urls = [...css.matchAll(/url\(\s*(?:"([^"]*)"|'([^']*)'|([^)\s]*))\s*\)/g)].map(
    ([, a, b, c]) => a ?? b ?? c ?? '',
  );
  const imports = [...css.matchAll(/@import\s+["']([^"']+)/g)].map(([, url = '']) => url);
  return [...urls, ...imports].map((value) => ({ place: 'url()', value, followed: false }));
}

/** True when a browser asks another origin for it. */
export function isForeign({ value }: Reference, from: string): boolean {
  const url = new URL(value, new URL(from, siteUrl));
  return url.protocol !== 'data:' && url.origin !== new URL(siteUrl).origin;
}

/**
 * What is wrong with one address, in words; undefined when it leads somewhere.
 * @param from address of the page or stylesheet that names it, from the domain's root
 * @param files every file of the site
 * @param pageAt the page of an HTML file
 */
export function fault(
  reference: Reference,
  from: string,
  files: ReadonlySet<string>,
  pageAt: (file: string) => Page,
): string | undefined {
  const { value, followed } = reference;
  if (!URL.canParse(value, new URL(from, siteUrl).href)) return 'not an address';
  const url = new URL(value, new URL(from, siteUrl));
  if (url.protocol === 'data:') return followed ? 'a link to data' : undefined;
  if (isForeign(reference, from)) {
    if (!followed) return 'another origin';
    return /^(?:https?|mailto|tel):$/.test(url.protocol) ? undefined : 'not a link';
  }
  const path = decodeURIComponent(url.pathname);
  if (!path.startsWith(basePath)) return `outside the base path ${basePath}`;
  const file = path.slice(basePath.length).replace(/(^|\/)$/, '$1index.html');
  if (!files.has(file)) return files.has(`${file}/index.html`) ? 'no slash at the end' : 'no such file';
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === '' || fragment === 'top' || !file.endsWith('.html')) return undefined;
  if (SLIDES.includes(file)) return isShown(fragment, files) ? undefined : 'no such entry to show';
  return idsOf(pageAt(file)).has(fragment) ? undefined : 'no such place on that page';
}

/** Only the script of the page can tell whether a set is whole. */
function isShown(fragment: string, files: ReadonlySet<string>): boolean {
  const { what } = readSlideFragment(fragment);
  return /^k\d+\./.test(what) || files.has(`${what}/index.html`);
}

function referencesOf(element: Element): Reference[] {
  const followed = element.tagName === 'a' || element.tagName === 'area';
  const at = (name: string, value: string) => ({
    place: `<${element.tagName} ${name}>`,
    value: value.trim(),
    followed,
  });
  const attributes = element.attrs.flatMap(({ name, prefix, value }) => {
    const full = prefix ? `${prefix}:${name}` : name;
    if (LISTS.includes(full)) return value.split(',').map((part) => at(full, part.trim().split(/\s+/)[0] ?? ''));
    return ADDRESSES.includes(full) ? [at(full, value)] : [];
  });
  const property = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
  const shown =
    element.tagName === 'meta' && META.test(property) ? [at(property, attribute(element, 'content') ?? '')] : [];
  return [...attributes, ...shown, ...referencesInCss(cssOf(element))];
}

function cssOf(element: Element): string {
  const inside = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return `${attribute(element, 'style') ?? ''}\n${element.tagName === 'style' ? inside : ''}`;
}
