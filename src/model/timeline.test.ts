import { describe, expect, it } from 'vitest';
import { act, latvian, modelOf } from '../../tests/example-entries.ts';
import { type TimelineYear, timeline } from './timeline.ts';

const event = (id: string, date: string, change: Record<string, unknown> = {}) =>
  latvian('event', id, { date, asOf: '2020', ...change });
const shape = (years: TimelineYear[]) =>
  years.map(({ year, points }) => [year, points.map(({ entry }) => entry.id)] as const);

describe('timeline', () => {
  it('goes from year to year, the earliest first, and keeps what is ahead apart', () => {
    const model = modelOf(event('c', '2027'), event('b', '2013-12-09'), event('a', '2013'), event('d', '1991-03-19'));
    const { past, ahead } = timeline(model, '2026-11-21');
    expect(shape(past)).toEqual([
      ['1991', ['d']],
      ['2013', ['a', 'b']],
    ]);
    expect(shape(ahead)).toEqual([['2027', ['c']]]);
  });

  it.each([
    ['the day after', '2026-11-22', {}, true],
    ['the day before', '2026-11-20', {}, false],
    ['this year, told of as a plan', '2026', { asOf: '2024-12-17' }, true],
    ['this year, told of within it', '2026', { asOf: '2026-05' }, false],
    ['this month, without a day on which it held', '2026-11', { asOf: 'undated' }, false],
    ['days under way', '2026-11-21', { endDate: '2026-11-23', asOf: '2025' }, false],
  ])('takes %s for what it is', (_, date, change, expected) => {
    const { past, ahead } = timeline(modelOf(event('a', date, change)), '2026-11-21');
    expect([past.length, ahead.length]).toEqual(expected ? [0, 1] : [1, 0]);
  });

  it('marks where an act in force came about, and neither what is over nor talk about an act', () => {
    const { past, ahead } = timeline(
      modelOf(
        act('held'),
        act('over', 'expired'),
        event('a', '2001', { eventType: 'act', about: ['over', 'held'] }),
        event('b', '2002', { eventType: 'act', about: ['over'] }),
        event('c', '2003', { eventType: 'meeting', about: ['held'] }),
        event('d', '2030', { eventType: 'act', about: ['held'] }),
      ),
      '2026-11-21',
    );
    const points = [...past, ...ahead].flatMap((year) => year.points);
    expect(points.map(({ inForce }) => inForce)).toEqual([true, false, false, false]);
    expect(points[0]?.about.map(({ id }) => id)).toEqual(['over', 'held']);
  });
});
