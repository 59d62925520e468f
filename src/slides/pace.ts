import { type Plan, startMinutes, totalMinutes } from '../plan/plan.ts';

/** How a session keeps to its plan. */
export interface Pace {
  /** Planned for the step and for the whole, in minutes. */
  step: number;
  total: number;
  state: 'on-time' | 'behind' | 'ahead';
  /** How far behind or ahead, in whole minutes. */
  by: number;
}

/**
 * Compares the clock with the plan: on time while it shows a minute that the plan gives to the step.
 * @param step index of the step that is on; undefined on the slides before and after the steps
 * @param minutes on the clock
 * @returns undefined when there is nothing to compare: no times are planned, or no step is on
 */
export function paceOf(plan: Pick<Plan, 'steps'>, step: number | undefined, minutes: number): Pace | undefined {
  const total = totalMinutes(plan);
  if (step === undefined || total === 0) return undefined;
  const planned = plan.steps[step]?.minutes ?? 0;
  const begin = startMinutes(plan)[step] ?? 0;
  const behind = Math.floor(minutes - begin - planned);
  const ahead = Math.floor(begin - minutes);
  if (behind >= 1) return { step: planned, total, state: 'behind', by: behind };
  if (ahead >= 1) return { step: planned, total, state: 'ahead', by: ahead };
  return { step: planned, total, state: 'on-time', by: 0 };
}
