import type { PageView } from '../schema/page.ts';
import { groupedEntries } from './grouping.ts';
import type { Entry, Model } from './types.ts';

/** The kinds of entries that are printed as cards. */
export type CardKind = Extract<PageView, { type: 'cards' }>['of'];

/** As many cards as a sheet of A4 holds. */
const CARDS_A_SHEET = 4;
/** Characters of title, statement and question that a card has room for in large type, and at all. */
const ROOM_LARGE = 350;
const ROOM = 460;

/** The sheets of cards under one heading; the next heading begins on a new sheet. */
export interface CardGroup {
  id: string;
  heading: { lv: string; en: string };
  sheets: Entry[][];
}

/** The cards of a kind, four on a sheet, in the groups of its list page; a kind without groups is one. */
export function cardGroups(model: Model, kind: CardKind): CardGroup[] {
  return groupedEntries(model, kind).map(({ id, heading, entries }) => ({ id, heading, sheets: sheetsOf(entries) }));
}

function sheetsOf(entries: readonly Entry[]): Entry[][] {
  return entries.length === 0 ? [] : [entries.slice(0, CARDS_A_SHEET), ...sheetsOf(entries.slice(CARDS_A_SHEET))];
}

/** What stands on a card besides title and statement, and how. */
export interface CardText {
  /** The first question that there is room for. */
  question: string | undefined;
  /** True when all of it fits in smaller type only. */
  long: boolean;
}

/** Chooses a card’s question and the size of its type by the length of its texts. */
export function cardText(title: string, summary: string, questions: readonly string[]): CardText {
  const length = title.length + summary.length;
  const question = questions.find((candidate) => length + candidate.length <= ROOM);
  return { question, long: length + (question?.length ?? 0) > ROOM_LARGE };
}
