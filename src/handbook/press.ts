import type { GlossaryTerm } from '../markdown/term-match.ts';
import type { Model } from '../model/types.ts';
import { contentHref, contentPath, permanentUrl, shortUrl } from '../routes.ts';
import type { Labels } from '../schema/taxonomy.ts';
import type { Address } from './book.ts';
import type { Inline } from './rich.ts';
import type { Texts } from './texts.ts';

/** What is known while a book is put together. */
export interface Press {
  model: Model;
  texts: Texts;
  lang: keyof Labels;
  /** The day of the edition, `YYYY-MM-DD`. */
  day: string;
  /** Whether the book holds an entry whole, in brief, or not at all. */
  holds(id: string): 'whole' | 'brief' | undefined;
  /** Id of the chapter that stands for a page of the site, by the page's path. */
  chapterOf(path: string): string | undefined;
  /** The sources in the order of their numbers. */
  sources: readonly string[];
  /** The terms that an index looks for; none where the book has no index. */
  terms: readonly GlossaryTerm[];
}

/** Id of a section in a book, where those of all entries stand side by side. */
export function sectionId(entry: string, anchor: string): string {
  return `${entry}.${anchor}`;
}

/** A link from a text of the guide: to a place in the book where the book has it, else to the site. */
export function linked(press: Press, url: string, children: Inline[]): Inline {
  const to = placeInBook(press, url);
  if (to !== undefined) return { type: 'ref', to, children };
  if (!url.startsWith('/')) return { type: 'link', url, shown: shortUrl(url), children };
  const address = addressOnSite(url);
  const id = entryOf(press, url);
  // The id finds an entry as well as its address does, and is short.
  return { type: 'link', url: address.url, shown: id ?? address.shown, children };
}

/** A link to an entry by its title, to its place in the book or to its page. */
export function entryLink(press: Press, id: string, children: Inline[]): Inline {
  return linked(press, contentPath(`${id}/`, press.lang), children);
}

/** The address of a page, from a path as content writes it: `/en/rec-hou-03/`. */
export function addressOnSite(path: string): Address {
  const url = permanentUrl(contentHref(path));
  return { url, shown: shortUrl(url) };
}

/** The address of the site itself. */
export function siteAddress(lang: keyof Labels): Address {
  return addressOnSite(contentPath('', lang));
}

function placeInBook(press: Press, url: string): string | undefined {
  if (!url.startsWith('/')) return undefined;
  const { path, anchor } = pathOf(url);
  const chapter = press.chapterOf(path);
  if (chapter !== undefined) return chapter;
  const id = entryOf(press, url);
  const held = id === undefined ? undefined : press.holds(id);
  if (id === undefined || held === undefined) return undefined;
  const section = press.texts(id, press.lang).body.sections.some((one) => one.anchor === anchor);
  return held === 'whole' && anchor !== undefined && section ? sectionId(id, anchor) : id;
}

/** Id of the entry that a link leads to, by its own id or by one that it covers. */
function entryOf({ model }: Press, url: string): string | undefined {
  const { path } = pathOf(url);
  const id = model.coveredBy.get(path) ?? path;
  return model.entries.has(id) ? id : undefined;
}

function pathOf(url: string): { path: string; anchor: string | undefined } {
  const [path = '', anchor] = url.replace(/^\/(?:en\/)?/, '').split('#');
  return { path: path.replace(/\/$/, ''), anchor };
}
