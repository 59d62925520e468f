import type { Figure } from '../src/charts/series.ts';
import type { Entry } from '../src/model/types.ts';
import { entryOf, latvian } from './example-entries.ts';

const entry = entryOf(latvian('statistic', 'stat')) as Entry<'statistic'>;

/** A count of people at a date. */
export const figure = (date: string, value: number, unit?: Figure['unit']): Figure => ({
  date,
  value,
  unit,
  label: { lv: 'romi', en: 'Roma' },
  approximate: false,
  entry,
});
