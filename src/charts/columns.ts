import type { Figure } from './series.ts';

/** A column on a time axis; lengths are shares of the chart's width and height. */
export interface Column {
  figure: Figure;
  /** Middle of the column, 0–100 from the left. */
  centre: number;
  /** 0–100, the same for all columns of a chart. */
  width: number;
  /** 0–1 of the highest column the chart has room for. */
  height: number;
  /** Whether its value and year have room beside those of its neighbours. */
  labelled: boolean;
}

/** Room that a value and a year need on the narrowest screen, in hundredths of the width. */
const LABEL = 17;
const WIDEST = 9;

/**
 * Columns from zero, as far from each other as their dates are: counts that different years' publishers give are not
 * joined by a line. The first and the last are always labelled.
 * @param figures by date
 * @param top the value of a column of full height
 */
export function columnsOf(figures: readonly Figure[], top: number): Column[] {
  const times = figures.map(({ date }) => yearsOf(date));
  const first = times[0] ?? 0;
  const span = (times.at(-1) ?? 0) - first;
  // Two columns at the far ends of a wide chart are hard to compare, so they stand closer.
  const margin = figures.length < 3 ? 28 : LABEL / 2;
  const centres = times.map((time) => (span === 0 ? 50 : margin + ((time - first) / span) * (100 - 2 * margin)));
  const gaps = centres.slice(1).map((centre, index) => centre - (centres[index] ?? 0));
  const width = Math.min(WIDEST, ...gaps.map((gap) => gap * 0.75));
  const labelled = labelledOf(centres);
  return figures.map((figure, index) => ({
    figure,
    centre: rounded(centres[index] ?? 50),
    width: rounded(width),
    height: top > 0 ? figure.value / top : 0,
    labelled: labelled.has(index),
  }));
}

/** A partial date as years with a fraction; what is not known counts as its beginning. */
function yearsOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

function labelledOf(centres: readonly number[]): Set<number> {
  const last = centres.length - 1;
  const chosen = new Set<number>(last < 0 ? [] : [last]);
  let free = Number.NEGATIVE_INFINITY;
  for (const [index, centre] of centres.entries()) {
    const roomAfter = index === 0 || (centres[last] ?? 0) - centre >= LABEL;
    if (centre < free || !roomAfter) continue;
    chosen.add(index);
    free = centre + LABEL;
  }
  return chosen;
}

const rounded = (value: number) => Math.round(value * 100) / 100;
