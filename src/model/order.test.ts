import { describe, expect, it } from 'vitest';
import { entryOf, idsOf, latvian } from '../../tests/example-entries.ts';
import { compareEntries } from './order.ts';

const sorted = (...texts: ReturnType<typeof latvian>[]) => idsOf(texts.map(entryOf).sort(compareEntries));
const rec = (id: string, change = {}) => latvian('recommendation', id, change);
const dated = (id: string, change = {}) => latvian('legal-act', id, change);

describe('compareEntries', () => {
  it('goes by number, not by id', () => {
    expect(sorted(rec('a', { number: 10 }), rec('b', { number: 9 }), rec('c', { number: 1 }))).toEqual(['c', 'b', 'a']);
  });

  it('lets the author’s order come before the number', () => {
    expect(sorted(rec('a', { number: 1 }), rec('b', { number: 5, order: 0 }))).toEqual(['b', 'a']);
  });

  it('goes by id where numbers are equal, reading figures in it as numbers', () => {
    expect(sorted(rec('rec-10'), rec('rec-9'), rec('act-1'))).toEqual(['act-1', 'rec-9', 'rec-10']);
  });

  it('puts acts by date, an act known by its period only among them, one without a date last', () => {
    expect(
      sorted(
        dated('none'),
        dated('day', { adopted: '2013-12-09' }),
        dated('period', { period: { from: '2013' } }),
        dated('old', { adopted: '1991' }),
        dated('first', { order: 1 }),
      ),
    ).toEqual(['first', 'old', 'period', 'day', 'none']);
  });

  it('takes the day of adoption where an act has a period too', () => {
    expect(sorted(dated('a', { adopted: '2020', period: { from: '2001' } }), dated('b', { adopted: '2010' }))).toEqual([
      'b',
      'a',
    ]);
  });
});
