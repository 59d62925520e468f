import type { Figure } from './series.ts';

/** Columns on a time axis. */
export interface Columns {
  /** First and last moment of the axis, in years. */
  domain: [number, number];
  /** Width of every column, in years. */
  width: number;
  columns: Column[];
}

export interface Column {
  figure: Figure;
  /** Middle of the column, in years with a fraction. */
  time: number;
  /** Whether its value and year have room beside those of its neighbours. */
  labelled: boolean;
}

/** Room that a value and a year need, in hundredths of the chart’s width. */
const LABEL = 17;
const WIDEST = 9;

/**
 * Columns as far from each other as their dates are: counts that different years' publishers give are not joined by
 * a line. The first and the last are always labelled.
 * @param figures by date
 */
export function columnsOf(figures: readonly Figure[]): Columns {
  const times = figures.map(({ date }) => yearsOf(date));
  const first = times[0] ?? 0;
  const last = times.at(-1) ?? 0;
  // Two columns at the far ends of a wide chart are hard to compare, so they stand closer.
  const margin = figures.length < 3 ? 28 : LABEL / 2;
  const side = first === last ? 1 : ((last - first) * margin) / (100 - 2 * margin);
  const hundredth = (last - first + 2 * side) / 100;
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  const labelled = labelledOf(times, LABEL * hundredth);
  return {
    domain: [first - side, last + side],
    width: Math.min(WIDEST * hundredth, ...gaps.map((gap) => gap * 0.75)),
    columns: figures.map((figure, index) => ({ figure, time: times[index] ?? 0, labelled: labelled.has(index) })),
  };
}

/** A partial date as years with a fraction; what is not known counts as its beginning. */
function yearsOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** Positions of the columns whose labels, each of this width in years, don’t run into each other. */
function labelledOf(times: readonly number[], width: number): Set<number> {
  const last = times.length - 1;
  const chosen = new Set<number>(last < 0 ? [] : [last]);
  let free = Number.NEGATIVE_INFINITY;
  for (const [index, time] of times.entries()) {
    const roomAfter = index === 0 || (times[last] ?? 0) - time >= width;
    if (time < free || !roomAfter) continue;
    chosen.add(index);
    free = time + width;
  }
  return chosen;
}
