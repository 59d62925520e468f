import type { Plan } from '../plan/plan.ts';
import type { ReadLink } from '../plan/plan-link.ts';
import { emptySet, isEmpty, placesOf, withSet } from './edit.ts';

/** The set that is open, and whose it is. */
export interface OpenedSet {
  plan: Plan;
  /**
   * The one rule for readers: what you put together yourself stays in this browser until you empty it; what you open
   * from a link is in its address alone. So changes to an own set are kept and those to another one aren't.
   */
  own: boolean;
  /** Why the link could not be read. */
  fault?: 'newer' | 'damaged';
}

/**
 * Decides what the page shows when it is opened.
 * @param read what came of the address: undefined when it holds no set
 * @param kept the reader's own set
 * @param wasOwn whether this entry of the browser's history showed the own set before
 */
export function openedSet(read: ReadLink | undefined, kept: Plan, wasOwn: boolean): OpenedSet {
  if (!read) return { plan: kept, own: true };
  if ('fault' in read) return { plan: emptySet, own: false, fault: read.fault };
  if (sameSet(read.plan, kept)) return { plan: kept, own: true };
  // Back from an entry whose button added it: the address is the one from before, and the set has grown meanwhile.
  if (wasOwn && hasGrownFrom(read.plan, kept)) return { plan: kept, own: true };
  return { plan: read.plan, own: false };
}

/** How many places of the own set could be added to another one that is open. */
export function waitingPlaces({ plan, own }: OpenedSet, kept: Plan): number {
  if (own || isEmpty(kept)) return 0;
  return placesOf(withSet(plan, kept)).length - placesOf(plan).length;
}

function sameSet(a: Plan, b: Plan): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function hasGrownFrom(before: Plan, after: Plan): boolean {
  return sameSet(before, { ...after, steps: after.steps.slice(0, before.steps.length) });
}
