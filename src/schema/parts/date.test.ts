import { describe, expect, it } from 'vitest';
import { comparePartialDates, day, isPartialDate, partialDate, partialDateOrUndated } from './date.ts';

describe('isPartialDate', () => {
  it.each(['2013', '2013-01', '2013-12', '2013-12-09', '2024-02-29', '2000-02-29'])('takes %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    '',
    '13',
    '20133',
    '2013-',
    '2013-1',
    '2013-00',
    '2013-13',
    '2013-12-',
    '2013-12-00',
    '2013-12-32',
    '2013-11-31',
    '2023-02-29',
    '1900-02-29',
    '09.12.2013',
    '2013/12/09',
    '2013-12-09T00:00',
    ' 2013',
    '2013\n',
    'undated',
  ])('refuses %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});

describe('the three forms of a date', () => {
  const takes = (schema: ReturnType<typeof day>, value: unknown) => schema.safeParse(value).success;

  it('differ in how exact a date must be', () => {
    const row = (value: string) => [partialDate(), partialDateOrUndated(), day()].map((schema) => takes(schema, value));
    expect(row('2013')).toEqual([true, true, false]);
    expect(row('2013-12')).toEqual([true, true, false]);
    expect(row('2013-12-09')).toEqual([true, true, true]);
    expect(row('undated')).toEqual([false, true, false]);
    expect(row('2013-02-30')).toEqual([false, false, false]);
  });

  it.each([
    [partialDate(), 'date'],
    [partialDateOrUndated(), 'date-or-undated'],
    [day(), 'day'],
  ])('say which of them was broken', (schema, code) => {
    expect(schema.safeParse('never').error?.issues[0]).toMatchObject({ params: { code } });
  });

  it('read what YAML makes of a bare year or a bare day as the text that was written', () => {
    expect(partialDate().parse(2013)).toBe('2013');
    expect(day().parse(new Date('2013-12-09'))).toBe('2013-12-09');
    expect(takes(partialDate(), 2013.5)).toBe(false);
    expect(takes(partialDate(), true)).toBe(false);
    expect(takes(partialDate(), undefined)).toBe(false);
    expect(takes(day(), 2013)).toBe(false);
  });
});

describe('comparePartialDates', () => {
  it.each([
    ['2012', '2013', -1],
    ['2013-12', '2013-02', 1],
    ['2013-12-09', '2013-12-10', -1],
    ['2013', '2013-12-09', 0],
    ['2013-12-09', '2013-12', 0],
    ['2014', '2013-12-31', 1],
  ])('%s against %s is %i', (a, b, sign) => {
    expect(Math.sign(comparePartialDates(a, b))).toBe(sign);
    expect(Math.sign(comparePartialDates(b, a))).toBe(-sign + 0);
  });
});
