import { describe, expect, it } from 'vitest';
import { typeset } from '../markdown/typography.ts';
import { formatAsOf, formatDate, formatDeadline, formatOfDay, formatOnDay, formatPeriod } from './date.ts';

describe('formatDate', () => {
  it.each([
    ['2013', '2013. gads', '2013'],
    ['2013-12', '2013. gada decembris', 'December 2013'],
    ['2013-12-09', '2013. gada 9. decembris', '9 December 2013'],
    ['2024-01-01', '2024. gada 1. janvāris', '1 January 2024'],
    ['2024-02-29', '2024. gada 29. februāris', '29 February 2024'],
    ['2026-12-31', '2026. gada 31. decembris', '31 December 2026'],
  ])('writes %s as „%s” and “%s”', (date, lv, en) => {
    expect(formatDate(date, 'lv')).toBe(lv);
    expect(formatDate(date, 'en')).toBe(en);
  });

  it('leaves non-breaking spaces to typeset, which finds every place for them', () => {
    expect(formatDate('2013-12-09', 'lv')).not.toContain('\u00a0');
    expect(typeset(formatDate('2013-12-09', 'lv'), 'lv')).toBe('2013.\u00a0gada 9.\u00a0decembris');
    expect(typeset(formatDate('2013', 'lv'), 'lv')).toBe('2013.\u00a0gads');
    expect(typeset(formatDate('2013-12-09', 'en'), 'en')).toBe('9\u00a0December 2013');
  });

  it('knows all twelve months for typesetting', () => {
    for (let month = 1; month <= 12; month += 1) {
      const date = `2013-${String(month).padStart(2, '0')}-05`;
      expect(typeset(formatDate(date, 'lv'), 'lv').split(' ')).toHaveLength(2);
      expect(typeset(formatDate(date, 'en'), 'en').split(' ')).toHaveLength(2);
    }
  });
});

describe('formatDeadline', () => {
  it('puts every Latvian month into the dative', () => {
    const months = Array.from({ length: 12 }, (_, month) =>
      formatDeadline(`2027-${String(month + 1).padStart(2, '0')}-05`, 'lv'),
    );
    expect(months.map((date) => date.replace('2027. gada 5. ', ''))).toEqual(
      ['janvārim', 'februārim', 'martam', 'aprīlim', 'maijam', 'jūnijam', 'jūlijam', 'augustam'].concat([
        'septembrim',
        'oktobrim',
        'novembrim',
        'decembrim',
      ]),
    );
  });

  it('leaves English as it is', () => {
    expect(formatDeadline('2027-11-21', 'en')).toBe('21 November 2027');
  });
});

describe('formatPeriod', () => {
  it.each([
    [{ from: '2012', to: '2018' }, '2012–2018', '2012–2018'],
    [{ from: '2012' }, 'sākot ar: 2012. gads', 'from 2012'],
    [{ to: '2020' }, 'līdz 2020. gadam', 'to 2020'],
    [{ from: '2012-05', to: '2013-06' }, '2012. gada maijs – 2013. gada jūnijs', 'May 2012 – June 2013'],
    [{ from: '2024', to: '2027-12-31' }, '2024. gads – 2027. gada 31. decembris', '2024 – 31 December 2027'],
    [{}, '', ''],
  ])('writes %j as „%s” and “%s”', (period, lv, en) => {
    expect(formatPeriod(period, 'lv')).toBe(lv);
    expect(formatPeriod(period, 'en')).toBe(en);
  });
});

describe('a date in a sentence', () => {
  it.each([
    ['2013', '2013. gadu', '2013. gadā'],
    ['2013-12', '2013. gada decembri', '2013. gada decembrī'],
    ['2019-03-05', '2019. gada 5. martu', '2019. gada 5. martā'],
    ['2020-06-30', '2020. gada 30. jūniju', '2020. gada 30. jūnijā'],
    ['2026-11-21', '2026. gada 21. novembri', '2026. gada 21. novembrī'],
  ])('%s stands after „uz” as „%s”, and something was done „%s”', (date, asOf, onDay) => {
    expect(formatAsOf(date, 'lv')).toBe(asOf);
    expect(formatOnDay(date, 'lv')).toBe(onDay);
  });

  it('stays as it is in English', () => {
    expect(formatAsOf('2026-11-21', 'en')).toBe('21 November 2026');
    expect(formatOnDay('2026-11-21', 'en')).toBe('21 November 2026');
  });
});

it.each([
  ['2027-01-02', '2027. gada 2. janvāra'],
  ['2027-03-02', '2027. gada 2. marta'],
  ['2027-04-02', '2027. gada 2. aprīļa'],
  ['2027-05-02', '2027. gada 2. maija'],
  ['2027-07-02', '2027. gada 2. jūlija'],
  ['2026-11-21', '2026. gada 21. novembra'],
])('%s stands before „izdevums” as „%s”', (date, ofDay) => {
  expect(formatOfDay(date, 'lv')).toBe(ofDay);
  expect(formatOfDay(date, 'en')).toBe(formatDate(date, 'en'));
});
