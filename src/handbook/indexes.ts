import { formatSpan } from '../i18n/date.ts';
import { t } from '../i18n/strings.ts';
import { typeset } from '../markdown/typography.ts';
import { targets } from '../model/relations.ts';
import { entriesOf } from '../model/select.ts';
import type { Entry } from '../model/types.ts';
import type { Chapter, IndexRow } from './book.ts';
import type { Press } from './press.ts';
import { type Block, type Inline, paragraph, plain } from './rich.ts';

/** Where a term stands: the entry that uses it and the mark before it. */
export interface TermPlace {
  term: string;
  entry: string;
  mark: string;
}

/** The index of terms: the page that explains a term, then those where it stands first in an entry. */
export function termIndex(places: readonly TermPlace[], { model, lang }: Press): Chapter {
  const byTerm = Map.groupBy(places, ({ term }) => term);
  const rows = entriesOf(model, 'term').map(
    ({ id, title }): IndexRow => ({
      text: [plain(typeset(title[lang], lang))],
      main: true,
      refs: [{ to: id, name: id }, ...(byTerm.get(id) ?? []).map(({ mark, entry }) => ({ to: mark, name: entry }))],
    }),
  );
  return indexChapter('raditajs-termini', t(lang, 'book.terms'), t(lang, 'book.termsNote'), byText(rows, lang));
}

/** Every id of the guide in order, with those that an entry of another id stands for. */
export function idIndex(entries: readonly Entry[], { lang }: Press): Chapter {
  const row = (id: string, { id: to, title }: Entry): [string, IndexRow] => [
    id,
    {
      text: [{ type: 'code', text: id }, plain(`\u2002${typeset(title[lang], lang)}`)],
      main: false,
      refs: [{ to, name: to }],
    },
  ];
  const rows = entries.flatMap((entry) => [entry.id, ...entry.data.covers].map((id) => row(id, entry)));
  const sorted = rows.toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  return indexChapter(
    'raditajs-id',
    t(lang, 'book.ids'),
    t(lang, 'book.idsNote'),
    sorted.map(([, one]) => one),
  );
}

/** Dated events, and the acts that no event of their day is about. */
export function dateList({ model, lang }: Press): Chapter {
  const events = entriesOf(model, 'event').map((entry) => ({
    entry: entry as Entry,
    from: entry.data.date,
    to: entry.data.endDate,
  }));
  const told = new Set(
    events.flatMap(({ entry, from }) => targets(model, entry.id, 'about').map((id) => `${id} ${from}`)),
  );
  const acts = entriesOf(model, 'legal-act').flatMap((entry) => {
    const { adopted } = entry.data;
    return adopted && !told.has(`${entry.id} ${adopted}`)
      ? [{ entry: entry as Entry, from: adopted, to: undefined }]
      : [];
  });
  const rows = [...events, ...acts]
    .toSorted((a, b) => a.from.localeCompare(b.from) || a.entry.id.localeCompare(b.entry.id))
    .map(({ entry, from, to }): IndexRow => {
      const date: Inline = { type: 'strong', children: [plain(typeset(formatSpan(from, to, lang), lang))] };
      return {
        text: [date, plain(` ${typeset(entry.title[lang], lang)}`)],
        main: false,
        refs: [{ to: entry.id, name: entry.id }],
      };
    });
  return indexChapter('raditajs-datumi', t(lang, 'book.dates'), t(lang, 'book.datesNote'), rows);
}

function indexChapter(id: string, title: string, note: string, rows: IndexRow[]): Chapter {
  const lead: Block[] = [{ type: 'paper', children: [paragraph(note)] }];
  return { id, title, lead, groups: [], listed: false, index: { columns: 2, rows } };
}

function byText(rows: IndexRow[], lang: Press['lang']): IndexRow[] {
  const key = ({ text: [first] }: IndexRow) => (first?.type === 'text' ? first.text : '');
  return rows.toSorted((a, b) => key(a).localeCompare(key(b), lang));
}
