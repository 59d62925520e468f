import { formatDate } from '../i18n/date.ts';
import { t } from '../i18n/strings.ts';
import { typeset } from '../markdown/typography.ts';
import type { Model } from '../model/types.ts';
import type { Labels } from '../schema/taxonomy.ts';
import type { Book, BookEntry, Chapter, Group } from './book.ts';
import { pageChapter, type SetOne } from './chapters.ts';
import { bookEntry } from './entry.ts';
import type { TermPlace } from './indexes.ts';
import { type Press, siteAddress } from './press.ts';
import { bullets, plain } from './rich.ts';
import type { Texts } from './texts.ts';

/** What every book of an edition is made from. */
export interface Edition {
  model: Model;
  texts: Texts;
  lang: keyof Labels;
  /** `YYYY-MM-DD` */
  day: string;
}

/** The page that says how to read an entry; its section on that opens every book. */
const READING = { path: 'par', anchor: 'lasit' };

/** What holds on paper and on screens. */
const HOW = ['book.how.numbers', 'book.how.addresses', 'book.how.own'] as const;

/** Sets entries one after the other and keeps where their terms stand. */
export function setter(press: Press): { set: SetOne; places: TermPlace[] } {
  const places: TermPlace[] = [];
  const set = (entry: Parameters<SetOne>[0]): BookEntry => {
    const { entry: done, terms } = bookEntry(entry, press);
    for (const [term, mark] of terms) places.push({ term, entry: entry.id, mark });
    return done;
  };
  return { set, places };
}

/** How to read the book: what the site says of its entries, and what is so on paper only. */
export function readingChapter(press: Press, ...more: Group[]): Chapter {
  const { lang } = press;
  const id = 'ka-lasit';
  const reading = pageChapter(READING.path, press, (anchor) => anchor === READING.anchor).groups;
  const line = (key: (typeof HOW)[number] | 'book.how.pages') => [plain(typeset(t(lang, key), lang))];
  return {
    id,
    title: t(lang, 'book.reading'),
    lead: [bullets(HOW.map(line)), { type: 'paper', children: [bullets([line('book.how.pages')])] }],
    groups: [...reading.map((group) => ({ ...group, id: `${id}.${READING.anchor}` })), ...more],
    listed: false,
  };
}

/** What all books of an edition have on their covers. */
export function coverOf({ lang, day }: Edition): Pick<Book, 'lang' | 'day' | 'imprint' | 'address'> {
  const imprint = [
    t(lang, 'book.edition', { date: formatDate(day, lang) }),
    t(lang, 'book.languages'),
    t(lang, 'book.disclaimer'),
  ];
  return { lang, day, imprint: imprint.map((line) => typeset(line, lang)), address: siteAddress(lang) };
}
