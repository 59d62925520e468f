import { createHash } from 'node:crypto';
import { attribute, type Element, elementsOf } from './html.ts';

/** What a page needs besides what stands in its own HTML. */
export interface PolicyNeeds {
  /** True when a stylesheet of the site draws images from `data:` addresses. */
  dataImages: boolean;
}

const SCRIPT_TYPES = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/;
const HANDLER = /^on[a-z]+$/;
const DATA_IMAGE = /url\(\s*["']?data:image/i;

/**
 * The same page with a content security policy as early in its head as can be: right after the charset, else where
 * the head begins. The rest of the text stays byte for byte; a policy from an earlier run is replaced.
 * @param html the page as it will be served
 * @param file how errors name the page
 * @throws when the page has inline event handlers, which no hash may allow
 */
export function withPolicy(html: string, file: string, needs: PolicyNeeds): string {
  const bare = withoutPolicy(html);
  const elements = elementsOf(bare);
  const handlers = elements.flatMap((element) => handlersOf(element).map((name) => `<${element.tagName} ${name}>`));
  if (handlers.length > 0) throw new Error(`${file}: inline event handlers are not allowed: ${handlers.join(', ')}`);
  const at = insertionPoint(elements, bare);
  return `${bare.slice(0, at)}<meta http-equiv="content-security-policy" content="${policy(elements, needs)}">${bare.slice(at)}`;
}

/** True when CSS draws an image from a `data:` address. */
export function drawsDataImages(css: string): boolean {
  return DATA_IMAGE.test(css);
}

/** `'sha256-…'` as a policy names a script or style by its text. */
export function sourceHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function policy(elements: Element[], needs: PolicyNeeds): string {
  const scripts = hashes(elements.filter(isInlineScript).map(contentOf));
  const styles = elements.filter(({ tagName }) => tagName === 'style').map(contentOf);
  const styleAttributes = elements.flatMap((element) => attribute(element, 'style') ?? []);
  const dataImages =
    needs.dataImages || [...styles, ...styleAttributes].some(drawsDataImages) || elements.some(showsData);
  return [
    ["default-src 'none'"],
    ["script-src 'self' 'wasm-unsafe-eval'", ...scripts],
    ["style-src-elem 'self'", ...hashes(styles)],
    styleAttributes.length > 0
      ? ["style-src-attr 'unsafe-hashes'", ...hashes(styleAttributes)]
      : ["style-src-attr 'none'"],
    [`img-src 'self'${dataImages ? ' data:' : ''}`],
    ["font-src 'self'"],
    ["connect-src 'self'"],
    ["manifest-src 'self'"],
    ["worker-src 'self'"],
    ["base-uri 'none'"],
    ["form-action 'self'"],
  ]
    .map((directive) => directive.join(' '))
    .join('; ');
}

function hashes(texts: string[]): string[] {
  return [...new Set(texts.map(sourceHash))].sort();
}

/** Data blocks (JSON-LD, templates) are not run, so the policy doesn't ask about them. */
function isInlineScript(element: Element): boolean {
  if (element.tagName !== 'script' || attribute(element, 'src') !== undefined) return false;
  return SCRIPT_TYPES.test((attribute(element, 'type') ?? '').trim().toLowerCase());
}

function showsData(element: Element): boolean {
  const isIcon = element.tagName === 'link' && /\bicon\b/.test(attribute(element, 'rel') ?? '');
  if (!isIcon && !['img', 'source', 'image', 'video', 'input'].includes(element.tagName)) return false;
  return ['src', 'srcset', 'href', 'poster'].some((name) => attribute(element, name)?.includes('data:'));
}

function handlersOf(element: Element): string[] {
  return element.attrs.map(({ name }) => name).filter((name) => HANDLER.test(name));
}

function insertionPoint(elements: Element[], text: string): number {
  const inHead = elements.filter(({ parentNode }) => parentNode?.nodeName === 'head');
  const charset = inHead.find((element) => element.tagName === 'meta' && attribute(element, 'charset') !== undefined);
  const head = elements.find(({ tagName }) => tagName === 'head');
  const root = elements.find(({ tagName }) => tagName === 'html');
  return (
    charset?.sourceCodeLocation?.endOffset ??
    head?.sourceCodeLocation?.startTag?.endOffset ??
    root?.sourceCodeLocation?.startTag?.endOffset ??
    /^\s*<!doctype[^>]*>/i.exec(text)?.[0].length ??
    0
  );
}

function withoutPolicy(text: string): string {
  return elementsOf(text)
    .filter((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy')
    .flatMap(({ sourceCodeLocation }) => sourceCodeLocation ?? [])
    .sort((a, b) => b.startOffset - a.startOffset)
    .reduce((rest, { startOffset, endOffset }) => rest.slice(0, startOffset) + rest.slice(endOffset), text);
}

function contentOf(element: Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
