import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { basePath } from '../src/routes.ts';
import { attribute, type Element, type Page } from './dist.ts';
import { referencesInCss } from './links.ts';

/** One file that a visit loads, with its size as it is sent. */
export interface Part {
  file: string;
  bytes: number;
}

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["']([^"']+)["']/g;
const LOADED_LINKS = /\b(?:stylesheet|modulepreload|preload|icon)\b/;
const PACKED = /\.(?:woff2?|png|jpe?g|webp|avif)$/;

/** Bytes that a server sends for a file: packed with gzip, unless the format is packed already. */
export function sentBytes(file: string, content: Buffer): number {
  return PACKED.test(file) ? content.length : gzipSync(content, { level: 9 }).length;
}

/**
 * Every file that a browser loads with a page: styles and the fonts and images in them, scripts with their static
 * imports, pictures and the icon. What code loads later, on use, is not among them, nor is a lazy picture in a hidden
 * block, which is for paper alone.
 * @param read the content of a file of the site
 */
export function assetsOf(page: Page, read: (file: string) => Buffer): Set<string> {
  const found = new Set<string>();
  const add = (address: string, from: string) => {
    if (address.startsWith('data:')) return;
    const file = posix.resolve('/', posix.dirname(from), address.replace(/[?#].*$/, '')).slice(basePath.length);
    if (found.has(file)) return;
    found.add(file);
    if (file.endsWith('.css'))
      for (const { value } of referencesInCss(read(file).toString('utf8'))) add(value, basePath + file);
    if (/\.m?js$/.test(file)) addImports(read(file).toString('utf8'), basePath + file);
  };
  const addImports = (code: string, from: string) => {
    for (const [, address = ''] of code.matchAll(STATIC_IMPORT)) if (/^[./]/.test(address)) add(address, from);
  };
  for (const element of page.elements) {
    const { tagName } = element;
    const href = attribute(element, 'href');
    const src = attribute(element, 'src');
    if (tagName === 'link' && href && LOADED_LINKS.test(attribute(element, 'rel') ?? '')) add(href, page.href);
    if ((tagName === 'script' || (tagName === 'img' && !forPaper(element))) && src) add(src, page.href);
    const inside = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
    if (tagName === 'style') for (const { value } of referencesInCss(inside)) add(value, page.href);
    if (tagName === 'script' && attribute(element, 'type') === 'module') addImports(inside, page.href);
  }
  return found;
}

/** A picture that no screen shows; `tests/browser/print.test.ts` sees that browsers leave it alone there. */
function forPaper(image: Element): boolean {
  const { parentNode } = image;
  if (attribute(image, 'loading') !== 'lazy' || !parentNode || !('attrs' in parentNode)) return false;
  return attribute(parentNode, 'hidden') !== undefined;
}

/** A visit's parts, biggest first, as a small table with its sum. */
export function table(title: string, parts: readonly Part[], limit = parts.length): string {
  const sorted = [...parts].sort((a, b) => b.bytes - a.bytes).slice(0, limit);
  const rows = [...sorted, { file: `${title} (${parts.length})`, bytes: total(parts) }];
  return rows.map(({ file, bytes }) => `${(bytes / 1024).toFixed(1).padStart(8)} KiB  ${file}`).join('\n');
}

export function total(parts: readonly Part[]): number {
  return parts.reduce((sum, { bytes }) => sum + bytes, 0);
}
