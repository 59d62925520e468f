import { t } from '../i18n/strings.ts';
import { targets } from '../model/relations.ts';
import { entriesOf } from '../model/select.ts';
import type { Entry } from '../model/types.ts';
import { kinds } from '../schema/kinds.ts';
import { glossaryTerms } from '../site/glossary-terms.ts';
import { siteName } from '../site-name.ts';
import type { Book, Chapter } from './book.ts';
import type { SetOne } from './chapters.ts';
import { coverOf, type Edition, readingChapter, setter } from './edition.ts';
import { bookEntry } from './entry.ts';
import type { Press } from './press.ts';

/** What a book of some of the guide's entries holds. */
export interface Selection {
  name: string;
  title: string;
  summary: string;
  whole: readonly Entry[];
  brief: readonly Entry[];
  /** The chapters between how to read and the sources. */
  chapters(press: Press, set: SetOne): Chapter[];
}

/** A book of some of the guide's entries, with the sources they name and the terms they use explained at the end. */
export function selectionBook(edition: Edition, selection: Selection): Book {
  const { model, lang } = edition;
  const held = new Map<string, 'whole' | 'brief'>([
    ...selection.brief.map(({ id }) => [id, 'brief'] as const),
    ...selection.whole.map(({ id }) => [id, 'whole'] as const),
  ]);
  const cited = new Set([...held.keys()].flatMap((id) => targets(model, id, 'source')));
  const sources = entriesOf(model, 'source').filter(({ id }) => cited.has(id) || held.has(id));
  for (const { id } of sources) if (!held.has(id)) held.set(id, 'brief');
  const press: Press = {
    ...edition,
    holds: (id) => held.get(id),
    chapterOf: () => undefined,
    sources: sources.map(({ id }) => id),
    terms: glossaryTerms(model),
  };
  const { set, places } = setter(press);
  const chapters = selection.chapters(press, set);
  const used = new Set(places.map(({ term }) => term));
  const shown = new Set(chapters.flatMap(({ groups }) => groups.flatMap(({ entries }) => entries.map(({ id }) => id))));
  const brief: Press = { ...press, terms: [], holds: (id) => (held.has(id) || used.has(id) ? 'brief' : undefined) };
  const rest = (id: string, title: string, entries: readonly Entry[]): Chapter[] => {
    const left = entries.filter((entry) => !shown.has(entry.id));
    if (left.length === 0) return [];
    const group = {
      id: `${id}.visi`,
      title: '',
      inContents: false,
      lead: [],
      entries: left.map((entry) => bookEntry(entry, brief).entry),
    };
    return [{ id, title, lead: [], groups: [group], listed: false }];
  };
  return {
    ...coverOf(edition),
    name: `${selection.name}-${lang}`,
    title: selection.title,
    series: siteName[lang],
    summary: selection.summary,
    contents: 'entries',
    parts: [
      {
        id: 'dala-viss',
        title: '',
        lead: [],
        chapters: [
          readingChapter(press),
          ...chapters,
          ...rest(
            'vardi',
            t(lang, 'book.words'),
            entriesOf(model, 'term').filter(({ id }) => used.has(id)),
          ),
          ...rest('avoti', kinds.source.many[lang], sources),
        ],
      },
    ],
  };
}
