import { describe, expect, it } from 'vitest';
import { idsOf, latvian, modelOf } from '../../tests/example-entries.ts';
import { buildModel } from './build.ts';
import { reviewPlan, translationPlan } from './review-plan.ts';

describe('reviewPlan', () => {
  const plan = reviewPlan(
    modelOf(
      latvian('source', 'src-a', { reviewBy: '2027-11-21' }),
      latvian('principle', 'prin-2', { reviewBy: '2027-11-21', number: 2 }),
      latvian('principle', 'prin-1', { reviewBy: '2027-11-21', number: 1 }),
      latvian('event', 'ev-a', { reviewBy: '2027-11-02' }),
      latvian('event', 'ev-b', { reviewBy: '2027-05-21' }),
    ),
  );

  it('puts the soonest month and day first', () => {
    expect(plan.map(({ month, count }) => [month, count])).toEqual([
      ['2027-05', 1],
      ['2027-11', 4],
    ]);
    expect(plan[1]?.days.map(({ day }) => day)).toEqual(['2027-11-02', '2027-11-21']);
  });

  it('splits a day by kind, each in page order', () => {
    const groups = plan[1]?.days[1]?.groups ?? [];
    expect(groups.map(({ kind, entries }) => [kind, idsOf(entries)])).toEqual([
      ['principle', ['prin-1', 'prin-2']],
      ['source', ['src-a']],
    ]);
  });
});

it('translationPlan tells what is missing, what is older than its original, and what fits, by id', () => {
  const model = buildModel(
    ['prin-10', 'prin-2', 'prin-3', 'prin-4'].map((id) => latvian('principle', id)),
    [
      { id: 'prin-3', title: 'T', summary: 'S', translates: 'bbbbbbbbbbbb', file: 'f' },
      { id: 'prin-4', title: 'T', summary: 'S', translates: 'aaaaaaaaaaaa', file: 'f' },
    ],
  );
  const { missing, stale, current } = translationPlan(model);
  expect([missing, stale, current].map(idsOf)).toEqual([['prin-2', 'prin-10'], ['prin-3'], ['prin-4']]);
});
