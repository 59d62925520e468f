import { type Kind, kindNames } from '../schema/kinds.ts';
import { compareEntries } from './order.ts';
import type { Entry, Model, TranslationState } from './types.ts';

/** The entries of one kind that share a deadline. */
export interface ReviewGroup {
  kind: Kind;
  entries: Entry[];
}

/** What is to be reviewed by one day. */
export interface ReviewDay {
  /** `YYYY-MM-DD` */
  day: string;
  groups: ReviewGroup[];
}

/** What is to be reviewed within one month. */
export interface ReviewMonth {
  /** `YYYY-MM` */
  month: string;
  count: number;
  days: ReviewDay[];
}

/** Every entry by the day it is to be reviewed by, the soonest first, in months; within a day kind by kind. */
export function reviewPlan(model: Model): ReviewMonth[] {
  const entries = [...model.entries.values()].sort((a, b) => a.data.reviewBy.localeCompare(b.data.reviewBy));
  return [...Map.groupBy(entries, ({ data }) => data.reviewBy.slice(0, 7))].map(([month, inMonth]) => ({
    month,
    count: inMonth.length,
    days: [...Map.groupBy(inMonth, ({ data }) => data.reviewBy)].map(([day, onDay]) => ({
      day,
      groups: byKind(onDay),
    })),
  }));
}

/** Every entry by the state of its translation, in the order of ids. */
export function translationPlan(model: Model): Record<TranslationState, Entry[]> {
  const entries = [...model.entries.values()].sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
  const inState = (state: TranslationState) => entries.filter(({ translation }) => translation === state);
  return { missing: inState('missing'), stale: inState('stale'), current: inState('current') };
}

function byKind(entries: Entry[]): ReviewGroup[] {
  return kindNames
    .map((kind) => ({ kind, entries: entries.filter((entry) => entry.kind === kind).sort(compareEntries) }))
    .filter((group) => group.entries.length > 0);
}
