import { describe, expect, it } from 'vitest';
import { latvian, modelOf } from '../../tests/example-entries.ts';
import { chartRows, seriesWithoutChart } from './charted.ts';
import { comparable, figuresOf, seriesWithFigures } from './series.ts';

const roma = { lv: 'romi', en: 'Roma' };
const percent = { lv: '%', en: '%' };
const model = modelOf(
  latvian('statistic', 'late', { series: 'csb', asOf: '2023-01-01', cells: [{ label: roma, value: 30 }] }),
  latvian('statistic', 'early', {
    series: 'csb',
    asOf: '2000',
    cells: [
      { label: roma, value: 50 },
      { label: { lv: 'iedzīvotāji', en: 'inhabitants' }, value: 900 },
      { label: roma, value: 5.5, unit: percent },
    ],
  }),
  latvian('statistic', 'whenever', { series: 'csb', asOf: 'undated', cells: [{ label: roma, value: 1 }] }),
  latvian('statistic', 'register', { series: 'pmlp', asOf: '2010', cells: [{ label: roma, value: 80 }] }),
  latvian('statistic', 'alone', { asOf: '2011', cells: [{ label: roma, value: 7 }] }),
  latvian('statistic', 'rate', {
    series: 'employment-lt',
    asOf: '2015-06',
    cells: [
      { label: roma, value: 15, unit: percent, year: 2015 },
      { label: roma, value: 9, unit: percent, year: 2001 },
    ],
  }),
  latvian('statistic', 'other-rate', {
    series: 'unemployment-lt',
    asOf: '2015',
    cells: [
      { label: roma, value: 57, unit: percent, year: 2001 },
      { label: roma, value: 36, unit: percent, year: 2015 },
    ],
  }),
);
const values = (figures: readonly { date: string; value: number }[]) =>
  figures.map(({ date, value }) => `${date} ${value}`);

describe('figuresOf', () => {
  it('takes every number of one series and of no other, by date', () => {
    expect(values(figuresOf(model, 'csb'))).toEqual(['2000 50', '2000 900', '2000 5.5', '2023-01-01 30', 'undated 1']);
    expect(values(figuresOf(model, 'pmlp'))).toEqual(['2010 80']);
    expect(figuresOf(model, 'census')).toEqual([]);
  });

  it('dates a number by its own year, or closer by the entry where that is the same year', () => {
    expect(values(figuresOf(model, 'employment-lt'))).toEqual(['2001 9', '2015-06 15']);
  });
});

describe('comparable', () => {
  it('leaves out what counts something else, in another unit or without a date', () => {
    expect(values(comparable(figuresOf(model, 'csb')))).toEqual(['2000 50', '2023-01-01 30']);
  });
});

describe('the charts', () => {
  it('never join two series, and draw none of a single figure', () => {
    const drawn = chartRows(model).map((row) => row.map(({ series }) => series));
    expect(drawn).toEqual([['csb'], ['employment-lt', 'unemployment-lt']]);
    for (const { series, figures } of chartRows(model).flat())
      expect(new Set(figures.map(({ entry }) => entry.data.series))).toEqual(new Set([series]));
  });

  it('share a scale within a row', () => {
    expect(chartRows(model).map((row) => row.map(({ top }) => top))).toEqual([[50], [57, 57]]);
  });

  it('leave the rest to their files', () => {
    expect(seriesWithFigures(model)).toEqual(['pmlp', 'csb', 'employment-lt', 'unemployment-lt']);
    expect(seriesWithoutChart(model)).toEqual(['pmlp']);
  });
});
