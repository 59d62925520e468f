import { formatDate } from '../i18n/date.ts';
import { formatLines } from '../i18n/lines.ts';
import { typeset } from '../markdown/typography.ts';
import type { Entry, Model } from '../model/types.ts';
import type { Labels } from '../schema/taxonomy.ts';

/** Each source of an entry as one line of text: title, issuer, date and place in it. */
export function sourceNotes(entry: Entry, model: Model, lang: keyof Labels): string[] {
  if (!('sources' in entry.data)) return [];
  return entry.data.sources.map(({ source, section, lines }) => {
    const document = model.entries.get(source);
    const data = document?.data.kind === 'source' ? document.data : undefined;
    const issued = data && data.issued !== 'undated' ? formatDate(data.issued, lang) : '';
    const title = [document?.title[lang] ?? source, data && [data.issuer[lang], issued].filter(Boolean).join(', ')];
    const quoted = lang === 'lv' ? `„${section}”` : `“${section}”`;
    const place = [quoted, lines && formatLines(lines, lang)].filter(Boolean).join(', ');
    return typeset(`${title.filter(Boolean).join('. ')}. ${place}`, lang);
  });
}
