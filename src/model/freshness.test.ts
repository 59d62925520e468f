import { describe, expect, it } from 'vitest';
import { entryOf, latvian } from '../../tests/example-entries.ts';
import { freshnessOf } from './freshness.ts';
import type { Entry } from './types.ts';

const entry = (asOf: string, reviewed = '2026-11-21', reviewBy = '2027-11-21') =>
  ({ data: { kind: 'finding', asOf, reviewed, reviewBy } }) as Entry;
const source = (issued: string) =>
  ({ data: { kind: 'source', issued, reviewed: '2026-11-21', reviewBy: '2027-11-21' } }) as Entry;

describe('freshnessOf', () => {
  it('says nothing of no entries', () => {
    expect(freshnessOf([])).toBeUndefined();
  });

  it('spans the dates of all facts, whatever part of them is known', () => {
    expect(freshnessOf([entry('2019-09-05'), entry('2013'), entry('2014-04'), source('2021-03-12')])?.facts).toEqual({
      from: '2013',
      to: '2021-03-12',
    });
  });

  it('counts what has no date and leaves it out of the span', () => {
    expect(freshnessOf([entry('undated'), entry('2019'), source('undated')])).toMatchObject({
      facts: { from: '2019', to: '2019' },
      undated: 2,
    });
    expect(freshnessOf([entry('undated')])?.facts).toBeUndefined();
  });

  it('finds no facts in a workshop, only its days of review', () => {
    const workshop = entryOf(latvian('workshop', 'ws-one'));
    expect(freshnessOf([workshop])).toEqual({
      facts: undefined,
      undated: 0,
      reviewed: '2026-11-21',
      reviewBy: '2027-11-21',
    });
  });

  it('goes by the entry that was reviewed longest ago and the one due first', () => {
    const found = freshnessOf([entry('2019', '2026-11-21', '2027-01-31'), entry('2019', '2025-02-01', '2027-11-21')]);
    expect(found).toMatchObject({ reviewed: '2025-02-01', reviewBy: '2027-01-31' });
  });
});
