import { t } from '../i18n/strings.ts';
import { typeset } from '../markdown/typography.ts';
import { targets } from '../model/relations.ts';
import type { Entry } from '../model/types.ts';
import type { Book, BookEntry, Chapter } from './book.ts';
import type { Edition } from './edition.ts';
import { selectionBook } from './selection.ts';

/** A workshop as a book: its plan, then the entries of the plan, whole, in the order in which they are read. */
export function workshopBook(workshop: Entry<'workshop'>, edition: Edition): Book {
  const { model, lang } = edition;
  const reading = targets(model, workshop.id, 'steps').flatMap((id) => model.entries.get(id) ?? []);
  return selectionBook(edition, {
    name: `seminars-${workshop.id}`,
    title: typeset(workshop.title[lang], lang),
    summary: typeset(workshop.summary[lang], lang),
    whole: [workshop, ...reading],
    brief: [],
    chapters: (_, set) => [
      chapter('seminars', t(lang, 'book.session'), [workshop].map(set)),
      chapter('lasamviela', t(lang, 'book.sessionReading'), reading.map(set)),
    ],
  });
}

function chapter(id: string, title: string, entries: BookEntry[]): Chapter {
  return {
    id,
    title,
    lead: [],
    groups: [{ id: `${id}.visi`, title: '', inContents: false, lead: [], entries }],
    listed: true,
  };
}
