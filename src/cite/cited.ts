import type { EntryPart } from '../parts/part.ts';
import type { Labels } from '../schema/taxonomy.ts';

/** An entry, or a section of it, as a citation in one language names it. */
export interface Cited {
  id: string;
  lang: keyof Labels;
  title: string;
  /** Title of the section, and whether the editors wrote it. */
  section: { title: string; editorial: boolean } | undefined;
  sources: string[];
  /** The date of the statement: `2013`, `2013-12-09` or `undated`; undefined where nothing is stated. */
  asOf: string | undefined;
  /** The day the text was last reviewed, `2026-11-21`; undefined where the page doesn't tell. */
  reviewed: string | undefined;
  url: string;
}

/**
 * What is cited of an entry in a language, the page's own or the other one.
 * @param anchor of the section; undefined for the whole entry
 */
export function citedOf(part: EntryPart, lang: keyof Labels, anchor?: string): Cited {
  const { id, asOf, reviewed } = part;
  const found = part.sections.find((section) => section.anchor === anchor);
  const own = lang === part.lang;
  const { title, sources, url } = own ? part : part.twin;
  const heading = found && (own ? found.title : (part.twin.sections[found.anchor] ?? found.title));
  return {
    id,
    lang,
    title,
    section: found && heading !== undefined ? { title: heading, editorial: found.editorial } : undefined,
    sources,
    asOf,
    reviewed,
    url: found ? `${url}#${found.anchor}` : url,
  };
}
