import { comparePartialDates } from '../schema/parts/date.ts';
import { targets } from './relations.ts';
import { entriesOf } from './select.ts';
import { isInForce } from './succession.ts';
import type { Entry, Model } from './types.ts';

/** One dated point. */
export interface TimelinePoint {
  entry: Entry<'event'>;
  /** What the event is about, in its author's order. */
  about: Entry[];
  /** True where an act came about that is in force today. */
  inForce: boolean;
}

export interface TimelineYear {
  year: string;
  points: TimelinePoint[];
}

/**
 * All events by year, the earliest first, with those still ahead on their own.
 * @param today the day that divides them, `YYYY-MM-DD`
 */
export function timeline(model: Model, today: string): { past: TimelineYear[]; ahead: TimelineYear[] } {
  const [past, ahead] = [false, true].map((wanted) =>
    byYear(
      entriesOf(model, 'event')
        .filter((entry) => isAhead(entry, today) === wanted)
        .map((entry) => pointOf(model, entry, wanted)),
    ),
  ) as [TimelineYear[], TimelineYear[]];
  return { past, ahead };
}

/** Within its own year or month an event is ahead when its source spoke before that time began, so of a plan. */
function isAhead({ data: { date, endDate, asOf } }: Entry<'event'>, today: string): boolean {
  const order = comparePartialDates(date, today);
  if (order !== 0 || endDate) return order > 0;
  return asOf !== 'undated' && comparePartialDates(asOf, date) < 0;
}

function pointOf(model: Model, entry: Entry<'event'>, ahead: boolean): TimelinePoint {
  const about = targets(model, entry.id, 'about').flatMap((id) => model.entries.get(id) ?? []);
  const cameAbout = !ahead && entry.data.eventType === 'act';
  return {
    entry,
    about,
    inForce: cameAbout && about.some(isInForce),
  };
}

function byYear(points: TimelinePoint[]): TimelineYear[] {
  return [...Map.groupBy(points, ({ entry }) => entry.data.date.slice(0, 4))].map(([year, members]) => ({
    year,
    points: members,
  }));
}
