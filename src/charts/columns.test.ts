import { describe, expect, it } from 'vitest';
import { entryOf, latvian } from '../../tests/example-entries.ts';
import type { Entry } from '../model/types.ts';
import { columnsOf } from './columns.ts';
import type { Figure } from './series.ts';

const entry = entryOf(latvian('statistic', 'stat')) as Entry<'statistic'>;
const figure = (date: string, value: number): Figure => ({
  date,
  value,
  unit: undefined,
  label: { lv: 'romi', en: 'Roma' },
  approximate: false,
  entry,
});
const columns = (...dates: string[]) =>
  columnsOf(
    dates.map((date, index) => figure(date, index + 1)),
    dates.length,
  );

describe('columnsOf', () => {
  it('measures from zero to the top', () => {
    expect(columnsOf([figure('2001', 9), figure('2015', 15)], 60).map(({ height }) => height)).toEqual([0.15, 0.25]);
  });

  it('places columns as far from each other as their dates are', () => {
    const [a = 0, b = 0, c = 0] = columns('2000', '2005-07', '2022').map(({ centre }) => centre);
    expect((b - a) / (c - a)).toBeCloseTo(5.5 / 22, 3);
    expect(a).toBeGreaterThan(0);
    expect(c).toBeLessThan(100);
  });

  it('keeps them apart, however close their dates are', () => {
    const [first, second] = columns('2000', '2000-04', '2023');
    expect((first?.centre ?? 0) + (first?.width ?? 0)).toBeLessThan(second?.centre ?? 0);
  });

  it('labels the first, the last and those between that have room', () => {
    const labelled = (...dates: string[]) => columns(...dates).map((column) => column.labelled);
    expect(labelled('2000', '2017', '2021', '2022', '2023')).toEqual([true, true, false, false, true]);
    expect(labelled('2010', '2013-07-01', '2017', '2023')).toEqual([true, true, true, true]);
    expect(labelled('2000', '2001', '2023')).toEqual([true, false, true]);
    expect(labelled('2012', '2013')).toEqual([true, true]);
  });

  it('sets a single column in the middle, and none at all nowhere', () => {
    expect(columns('2012')).toMatchObject([{ centre: 50, labelled: true }]);
    expect(columns()).toEqual([]);
  });
});
