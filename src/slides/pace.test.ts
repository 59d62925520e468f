import { expect, it } from 'vitest';
import { paceOf } from './pace.ts';

const step = (minutes: number) => ({ title: '', places: [], minutes, task: '', note: '' });
const plan = { steps: [step(10), step(0), step(20)] };

it.each([
  ['at the start', 0, 0, 'on-time', 0],
  ['within the step', 0, 9.9, 'on-time', 0],
  ['not a minute over', 0, 10.9, 'on-time', 0],
  ['over by a minute', 0, 11, 'behind', 1],
  ['over by more', 0, 14.5, 'behind', 4],
  ['less than a minute early', 2, 9.5, 'on-time', 0],
  ['early', 2, 7.5, 'ahead', 2],
  ['in a step without a time, in time', 1, 10, 'on-time', 0],
  ['in a step without a time, late', 1, 13, 'behind', 3],
])('%s', (_, index, minutes, state, by) => {
  expect(paceOf(plan, index, minutes)).toEqual({ step: plan.steps[index]?.minutes, total: 30, state, by });
});

it('compares nothing where nothing is planned', () => {
  expect(paceOf({ steps: [step(0)] }, 0, 5)).toBeUndefined();
  expect(paceOf(plan, undefined, 5)).toBeUndefined();
});
