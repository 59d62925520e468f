import { attribute, type Element, elementsOf } from '../build/html.ts';
import { editionAddress, wayToRoot } from './addresses.ts';
import { filePolicy } from './policy.ts';

/** What a page of the edition is made with. */
export interface PageEdition {
  /** Paths of all files that a page may lead to. */
  files: ReadonlySet<string>;
  /** Path of the script that holds all scripts of the pages. */
  script: string;
  /** Name of a page's script in that one; throws for one that it doesn't hold. */
  nameOf(address: string): string;
  /** The text of a small image that is to stand in the page itself; undefined for others. */
  image(address: string): string | undefined;
}

/** A piece of the text and what is to stand in its place. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

const ADDRESSES = ['href', 'src', 'action', 'formaction', 'poster', 'xlink:href'];
const LISTS = ['srcset', 'imagesrcset'];
/** Links for servers, search engines and browsers that have not got the page yet. */
const NEEDLESS = /^(?:sitemap|manifest|(?:module)?preload|prefetch|preconnect|dns-prefetch)$/;

/**
 * A page as it works from a file: addresses relative and whole, its modules in one classic script, its policy for
 * files, and without what only the site on line has (`data-edition="online"`). The rest of the text stays byte for byte.
 * @param html the finished page
 * @param file its path in the site and in the edition
 * @throws when the page has no policy, or a script that the edition doesn't know
 */
export function editionPage(html: string, file: string, edition: PageEdition): string {
  const all = elementsOf(html);
  const onlineOnly = all.filter((element) => attribute(element, 'data-edition') === 'online');
  const elements = all.filter((element) => !onlineOnly.some((outer) => isWithin(element, outer)));
  const modules = elements.filter(isModule);
  const edits = [
    ...[...modules, ...onlineOnly].map((element) => removed(element, file)),
    ...elements.filter((element) => !isModule(element)).flatMap((element) => editsOf(element, file, edition)),
  ];
  if (!elements.some(isPolicy)) throw new Error(`${file}: no content security policy; the build writes it first`);
  const end = elements.find(({ tagName }) => tagName === 'head')?.sourceCodeLocation?.endTag;
  if (modules.length > 0 && end) edits.push(insertion(end.startOffset, scriptTag(modules, file, edition)));
  return applied(html, edits);
}

/** One script for all modules of the page; each runs only where the site itself has it. */
function scriptTag(modules: Element[], file: string, { script, nameOf }: PageEdition): string {
  const names = modules.map((element) => {
    const source = attribute(element, 'src');
    if (source === undefined) throw new Error(`${file}: a module without a file can't go into the edition`);
    return nameOf(source);
  });
  const run = [...new Set(names)].join(' ');
  return `<script defer src="${wayToRoot(file)}${script}" data-run="${quoted(run)}"></script>`;
}

function editsOf(element: Element, file: string, edition: PageEdition): Edit[] {
  if (element.tagName === 'link' && NEEDLESS.test(attribute(element, 'rel') ?? '')) return [removed(element, file)];
  const place = element.sourceCodeLocation;
  if (!place) return [];
  const root =
    element.tagName === 'html' && place.startTag
      ? [insertion(place.startTag.startOffset + '<html'.length, ` data-root="${wayToRoot(file)}"`)]
      : [];
  const changed = element.attrs.flatMap(({ name, prefix, value }) => {
    const full = prefix ? `${prefix}:${name}` : name;
    const text = newValue(element, full, value, file, edition);
    const at = place.attrs?.[full];
    return text === value || !at
      ? []
      : [{ start: at.startOffset, end: at.endOffset, text: `${full}="${quoted(text)}"` }];
  });
  return [...root, ...changed];
}

function newValue(element: Element, name: string, value: string, file: string, edition: PageEdition): string {
  const lead = (address: string) => editionAddress(address, file, edition.files);
  if (element.tagName === 'img' && name === 'src') return edition.image(value) ?? lead(value);
  const forwards = element.tagName === 'script';
  if (ADDRESSES.includes(name) || (forwards && name === 'data-to')) return lead(value);
  if (LISTS.includes(name)) return value.replace(/(^|,\s*)([^\s,]+)/g, (_, before, address) => before + lead(address));
  if (forwards && name === 'data-places') return JSON.stringify(placesLed(value, lead));
  if (name !== 'content') return value;
  if (isPolicy(element)) return filePolicy(value);
  const refresh = attribute(element, 'http-equiv')?.toLowerCase() === 'refresh';
  return refresh ? value.replace(/(url=)(.*)$/i, (_, before, address) => before + lead(address)) : value;
}

/** Where the places of a page that moved are now. */
function placesLed(json: string, lead: (address: string) => string): Record<string, string> {
  const places: Record<string, string> = JSON.parse(json);
  return Object.fromEntries(Object.entries(places).map(([place, address]) => [place, lead(address)]));
}

function isWithin({ sourceCodeLocation: inner }: Element, { sourceCodeLocation: outer }: Element): boolean {
  if (!inner || !outer) return false;
  return inner.startOffset >= outer.startOffset && inner.endOffset <= outer.endOffset;
}

function isModule(element: Element): boolean {
  return element.tagName === 'script' && attribute(element, 'type')?.toLowerCase() === 'module';
}

function isPolicy(element: Element): boolean {
  return attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
}

function removed({ sourceCodeLocation, tagName }: Element, file: string): Edit {
  if (!sourceCodeLocation) throw new Error(`${file}: <${tagName}> has no place in the text`);
  return { start: sourceCodeLocation.startOffset, end: sourceCodeLocation.endOffset, text: '' };
}

function insertion(at: number, text: string): Edit {
  return { start: at, end: at, text };
}

function applied(html: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    pieces.push(html.slice(at, start), text);
    at = end;
  }
  return pieces.join('') + html.slice(at);
}

function quoted(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
