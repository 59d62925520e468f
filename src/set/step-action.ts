import type { Plan } from '../plan/plan.ts';
import { withMerged, withMoved, withoutPlace, withoutStep } from './edit.ts';

/** What a reader does to a step; `drop` takes one place out of it. */
export type StepAction = 'up' | 'down' | 'merge' | 'remove' | 'drop';

/** What came of it. */
export interface StepResult {
  plan: Plan;
  /** The step where the reader goes on. */
  focus: number;
  /** True when something was lost that the reader may want back. */
  undoable: boolean;
}

/**
 * Does something to a step.
 * @param place the one to take out, for `drop`
 */
export function actedOn(plan: Plan, action: StepAction, index: number, place = ''): StepResult {
  if (action === 'up') return { plan: withMoved(plan, index, -1), focus: index - 1, undoable: false };
  if (action === 'down') return { plan: withMoved(plan, index, 1), focus: index + 1, undoable: false };
  if (action === 'merge') return { plan: withMerged(plan, index), focus: index - 1, undoable: true };
  if (action === 'drop') return { plan: withoutPlace(plan, index, place), focus: index, undoable: true };
  return { plan: withoutStep(plan, index), focus: index, undoable: true };
}
