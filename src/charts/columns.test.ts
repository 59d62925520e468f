import { describe, expect, it } from 'vitest';
import { figure } from '../../tests/example-figures.ts';
import { columnsOf } from './columns.ts';

const drawn = (...dates: string[]) => columnsOf(dates.map((date, index) => figure(date, index + 1)));

describe('columnsOf', () => {
  it('places columns as far from each other as their dates are, inside the axis', () => {
    const { columns, domain } = drawn('2000', '2005-07', '2022');
    const [a = 0, b = 0, c = 0] = columns.map(({ time }) => time);
    expect((b - a) / (c - a)).toBeCloseTo(5.5 / 22, 3);
    expect(domain[0]).toBeLessThan(a);
    expect(domain[1]).toBeGreaterThan(c);
  });

  it('keeps them apart, however close their dates are', () => {
    const { columns, width } = drawn('2000', '2000-04', '2023');
    expect((columns[0]?.time ?? 0) + width).toBeLessThan(columns[1]?.time ?? 0);
  });

  it('labels the first, the last and those between that have room', () => {
    const labelled = (...dates: string[]) => drawn(...dates).columns.map((column) => column.labelled);
    expect(labelled('2000', '2017', '2021', '2022', '2023')).toEqual([true, true, false, false, true]);
    expect(labelled('2010', '2013-07-01', '2017', '2023')).toEqual([true, true, true, true]);
    expect(labelled('2000', '2001', '2023')).toEqual([true, false, true]);
    expect(labelled('2012', '2013')).toEqual([true, true]);
  });

  it('sets a single column in the middle, and none at all nowhere', () => {
    const { columns, domain } = drawn('2012');
    expect(columns).toMatchObject([{ time: 2012, labelled: true }]);
    expect((domain[0] + domain[1]) / 2).toBe(2012);
    expect(drawn().columns).toEqual([]);
  });
});
