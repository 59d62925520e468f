import { entriesOf } from '../model/select.ts';
import type { Entry, Model } from '../model/types.ts';
import { type Labels, taxonomy } from '../schema/taxonomy.ts';

export type SeriesId = keyof typeof taxonomy.series;

/** One number of a series with what it counts, and the entry it comes from. */
export interface Figure {
  /** `2013`, `2013-07` or `2013-07-01`; `undated` where the entry has no date. */
  date: string;
  value: number;
  /** Undefined where people are counted. */
  unit: Labels | undefined;
  label: Labels;
  approximate: boolean;
  entry: Entry<'statistic'>;
}

/** Series that have figures, in the order of the taxonomy. */
export function seriesWithFigures(model: Model): SeriesId[] {
  const used = new Set(entriesOf(model, 'statistic').map(({ data }) => data.series));
  return (Object.keys(taxonomy.series) as SeriesId[]).filter((id) => used.has(id));
}

/** Every figure of a series, by date. */
export function figuresOf(model: Model, series: SeriesId): Figure[] {
  return entriesOf(model, 'statistic')
    .filter(({ data }) => data.series === series)
    .flatMap((entry) =>
      entry.data.cells.map(({ label, value, unit, approximate = false, year }) => ({
        date: dateOf(entry.data.asOf, year),
        value,
        unit,
        label,
        approximate,
        entry,
      })),
    )
    .sort((a, b) => a.date.localeCompare(b.date));
}

/**
 * The figures that can share an axis: those that count the same as the first one, with a date. A share or a total
 * that stands beside them in an entry is left to the entry and the CSV file.
 */
export function comparable(figures: readonly Figure[]): Figure[] {
  const dated = figures.filter(({ date }) => date !== 'undated');
  const [first] = dated;
  return dated.filter(({ label, unit }) => label.lv === first?.label.lv && unit?.lv === first.unit?.lv);
}

/** The year of a cell, unless the entry's own date says more about it. */
function dateOf(asOf: string, year: number | undefined): string {
  return year === undefined || asOf.startsWith(String(year)) ? asOf : String(year);
}
