import { formatDate } from '../i18n/date.ts';
import { t } from '../i18n/strings.ts';
import { typeset } from '../markdown/typography.ts';
import { groupAnchor, groupedEntries } from '../model/grouping.ts';
import { timeline } from '../model/timeline.ts';
import type { Entry } from '../model/types.ts';
import { listPath } from '../routes.ts';
import type { Kind } from '../schema/kinds.ts';
import type { BookEntry, Chapter, Group } from './book.ts';
import type { Press } from './press.ts';
import { type Block, plain } from './rich.ts';
import { blocksOf } from './rich-text.ts';

/** Sets an entry of the model in the book; one and the same for all chapters, so that the indexes see every entry. */
export type SetOne = (entry: Entry) => BookEntry;

/** Kinds that are found by the alphabet, the year or the number, and need no list at the head of their chapter. */
const ORDERED: readonly Kind[] = ['term', 'event', 'source'];

/** Id of the chapter that stands for a page of the site. */
export function chapterId(path: string): string {
  return `lapa-${path.replaceAll('/', '-')}`;
}

/** A page of prose as a chapter; its sections are headings of it. */
export function pageChapter(path: string, press: Press, wanted: (anchor: string) => boolean = () => true): Chapter {
  const { title, body } = press.texts(path, press.lang);
  const id = chapterId(path);
  const groups = body.sections
    .filter(({ anchor }) => wanted(anchor))
    .map(
      (section): Group => ({
        id: `${id}.${section.anchor}`,
        title: section.title,
        inContents: false,
        lead: blocksOf(section.children, press),
        entries: [],
      }),
    );
  return { id, title, lead: prose(path, press), groups, listed: false };
}

/** What a page says before its sections: its summary and its first paragraphs. */
export function prose(path: string, press: Press): Block[] {
  const { summary, body } = press.texts(path, press.lang);
  return [{ type: 'paragraph', children: [plain(summary)] }, ...blocksOf(body.lead, press)];
}

/**
 * The list page of a kind as a chapter: what the page says, an overview where it has one, and every entry whole; its title
 * is the page's unless told. */
export function listChapter(kind: Kind, press: Press, set: SetOne, overview: Block[] = [], title?: string): Chapter {
  const path = listPath(kind);
  const groups = kind === 'event' ? years(press, set) : grouped(kind, press, set);
  return {
    id: chapterId(path),
    title: title ?? press.texts(path, press.lang).title,
    lead: [...prose(path, press), ...overview],
    groups,
    listed: !ORDERED.includes(kind),
  };
}

function grouped(kind: Kind, press: Press, set: SetOne): Group[] {
  return groupedEntries(press.model, kind).map(({ id, heading, entries }) => ({
    id: `${chapterId(listPath(kind))}.${groupAnchor(id)}`,
    title: typeset(heading[press.lang], press.lang),
    inContents: true,
    lead: [],
    entries: entries.map(set),
  }));
}

function years({ model, day, lang }: Press, set: SetOne): Group[] {
  const { past, ahead } = timeline(model, day);
  const group = (id: string, title: string, entries: Entry[]): Group => ({
    id: `${chapterId(listPath('event'))}.${groupAnchor(id)}`,
    title,
    inContents: false,
    lead: [],
    entries: entries.map(set),
  });
  const entriesOf = (points: { entry: Entry }[]) => points.map(({ entry }) => entry);
  return [
    ...past.map(({ year, points }) => group(year, typeset(formatDate(year, lang), lang), entriesOf(points))),
    ...(ahead.length > 0
      ? [
          group(
            'prieksa',
            t(lang, 'timeline.ahead'),
            ahead.flatMap(({ points }) => entriesOf(points)),
          ),
        ]
      : []),
  ];
}
