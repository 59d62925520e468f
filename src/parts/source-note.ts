import { formatDate } from '../i18n/date.ts';
import { formatLines } from '../i18n/lines.ts';
import { typeset } from '../markdown/typography.ts';
import type { Entry, Model } from '../model/types.ts';
import type { Labels } from '../schema/taxonomy.ts';

/** A source as an entry cites it, in one language; texts that there are none of are empty. */
export interface CitedSource {
  /** Its id. */
  source: string;
  title: string;
  issuer: string;
  /** The day it was issued, in words. */
  issued: string;
  /** The place in it, in quotes, in the document's own words. */
  section: string;
  lines: string;
  /** The language of the document. */
  language: string | undefined;
  /** Where it is on the web. */
  url: string | undefined;
}

/** Each source of an entry with the place in it, in the order the entry names them. */
export function citedSources(entry: Entry, model: Model, lang: keyof Labels): CitedSource[] {
  if (!('sources' in entry.data)) return [];
  return entry.data.sources.map(({ source, section, lines }) => {
    const document = model.entries.get(source);
    const data = document?.data.kind === 'source' ? document.data : undefined;
    return {
      source,
      title: typeset(document?.title[lang] ?? source, lang),
      issuer: data?.issuer[lang] ?? '',
      issued: data && data.issued !== 'undated' ? typeset(formatDate(data.issued, lang), lang) : '',
      section: lang === 'lv' ? `„${typeset(section, lang)}”` : `“${typeset(section, lang)}”`,
      lines: lines ? formatLines(lines, lang) : '',
      language: data?.language,
      url: data?.url,
    };
  });
}

/** Each source of an entry as one line of text: title, issuer, date and place in it. */
export function sourceNotes(entry: Entry, model: Model, lang: keyof Labels): string[] {
  return citedSources(entry, model, lang).map(({ title, issuer, issued, section, lines }) => {
    const document = [title, [issuer, issued].filter(Boolean).join(', ')].filter(Boolean).join('. ');
    return typeset(`${document}. ${[section, lines].filter(Boolean).join(', ')}`, lang);
  });
}
