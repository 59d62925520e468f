import type { Cited } from '../cite/cited.ts';
import { citedOf } from '../cite/cited.ts';
import { bibtexOf, cslOf } from '../cite/records.ts';
import { citationText } from '../cite/text.ts';
import type { EntryPart } from '../parts/part.ts';
import type { Labels } from '../schema/taxonomy.ts';

export type CitationStyle = 'lv' | 'en' | 'bibtex' | 'csl';

/** A page that can be shared: what its own HTML tells, and for an entry what the build knows of it. */
export interface Shareable {
  lang: keyof Labels;
  /** Address without language and slashes, as an id for citations. */
  address: string;
  title: string;
  /** Permanent address, absolute. */
  url: string;
  /** Places within the page that can be named, with their headings. */
  sections: { anchor: string; title: string }[];
  part: EntryPart | undefined;
}

/** The styles a page can be cited in, its own language first: a page that is no entry knows nothing of its twin. */
export function stylesOf({ part, lang }: Pick<Shareable, 'part' | 'lang'>): CitationStyle[] {
  const other = lang === 'lv' ? 'en' : 'lv';
  return part ? [lang, other, 'bibtex', 'csl'] : [lang, 'bibtex', 'csl'];
}

/** Permanent address of the page or of a place on it. */
export function addressOf({ url }: Pick<Shareable, 'url'>, anchor?: string): string {
  return anchor ? `${url}#${anchor}` : url;
}

/**
 * A citation of the page or of a place on it.
 * @param accessed the reader's day, `2026-11-21`
 */
export function citation(page: Shareable, style: CitationStyle, anchor: string | undefined, accessed: string): string {
  const cited = citedOn(page, style === 'lv' || style === 'en' ? style : page.lang, anchor);
  if (style === 'bibtex') return bibtexOf(cited, accessed);
  return style === 'csl' ? cslOf(cited, accessed) : citationText(cited, accessed);
}

function citedOn(page: Shareable, lang: keyof Labels, anchor: string | undefined): Cited {
  const found = page.sections.find((section) => section.anchor === anchor);
  if (page.part && (!found || page.part.sections.some((section) => section.anchor === anchor)))
    return citedOf(page.part, lang, anchor);
  const whole: Cited = page.part
    ? citedOf(page.part, lang)
    : {
        id: page.address.replaceAll('/', '-') || 'index',
        lang,
        title: page.title,
        section: undefined,
        sources: [],
        asOf: undefined,
        reviewed: undefined,
        url: page.url,
      };
  return found
    ? { ...whole, section: { title: found.title, editorial: false }, url: addressOf(whole, found.anchor) }
    : whole;
}
