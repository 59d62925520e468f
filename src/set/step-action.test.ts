import { expect, it } from 'vitest';
import type { Plan } from '../plan/plan.ts';
import { stepOf } from './edit.ts';
import { actedOn } from './step-action.ts';

const plan: Plan = { title: '', steps: [stepOf('a'), stepOf('b', 'c'), stepOf('d')] };

it.each([
  ['up', 1, [['b', 'c'], ['a'], ['d']], 0, false],
  ['down', 1, [['a'], ['d'], ['b', 'c']], 2, false],
  ['merge', 1, [['a', 'b', 'c'], ['d']], 0, true],
  ['remove', 1, [['a'], ['d']], 1, true],
  ['drop', 1, [['a'], ['c'], ['d']], 1, true],
] as const)('%s on step %i', (action, index, places, focus, undoable) => {
  const result = actedOn(plan, action, index, 'b');
  expect(result.plan.steps.map((step) => step.places)).toEqual(places);
  expect(result).toMatchObject({ focus, undoable });
});
