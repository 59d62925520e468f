import { packPlan, unpackPlan } from '../plan/packed-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { emptySet, isEmpty, placesOf, roomIn, withPlaces } from './edit.ts';

/** Where the reader's own set is kept; other tabs hear of changes by the browser's `storage` event. */
export const SET_KEY = 'guide-set';
/** Sent to the window when the own set changes in this tab. */
export const SET_EVENT = 'guide-set';
const VERSION = 1;

/** Why nothing was added: the browser keeps nothing, or the set has as many steps as a link holds. */
export interface SetFault {
  fault: 'storage' | 'full';
}
/** What came of adding a place. */
export interface AddedToSet {
  /** Places in the set now. */
  count: number;
  /** False when the place was there already. */
  added: boolean;
}

type Adder = (place: string) => AddedToSet | SetFault;
let openSet: Adder | undefined;

/** Where a set is open on the page, what is added anywhere on it goes there instead of into storage. */
export function addToOpenSet(adder: Adder): void {
  openSet = adder;
}

/**
 * Adds a place to the reader's own set, which this browser keeps until {@link clearSet}. Call it only when the reader
 * presses a button that says so.
 * @param place an id, with or without the anchor of a section: `rec-hou-03#soli`
 */
export function addToSet(place: string): AddedToSet | SetFault {
  if (openSet) return openSet(place);
  const before = currentSet();
  const after = withPlaces(before, [place]);
  const fault = after.steps.length > before.steps.length ? keepSet(after) : undefined;
  return fault ?? additionOf(place, before, after);
}

/** What an addition came to, from the set before and after it. */
export function additionOf(place: string, before: Plan, after: Plan): AddedToSet | SetFault {
  const added = after.steps.length > before.steps.length;
  if (!added && roomIn(before) <= 0 && !placesOf(before).includes(place)) return { fault: 'full' };
  return { count: placesOf(after).length, added };
}

/** The reader's own set; an empty one where nothing is kept or what is kept can't be read. */
export function currentSet(): Plan {
  try {
    return parseSet(localStorage.getItem(SET_KEY));
  } catch {
    return emptySet;
  }
}

/** Keeps a set as the reader's own; an empty one leaves nothing behind. @returns a fault when the browser refuses */
export function keepSet(plan: Plan): SetFault | undefined {
  try {
    if (isEmpty(plan)) localStorage.removeItem(SET_KEY);
    else localStorage.setItem(SET_KEY, serializeSet(plan));
  } catch {
    return { fault: 'storage' };
  }
  dispatchEvent(new Event(SET_EVENT));
  return undefined;
}

/** Forgets the reader's own set. */
export function clearSet(): void {
  keepSet(emptySet);
}

/** A set as it is kept. */
export function serializeSet(plan: Plan): string {
  return JSON.stringify({ version: VERSION, plan: packPlan(plan) });
}

/** Reads what {@link serializeSet} wrote; anything else is an empty set. */
export function parseSet(text: string | null): Plan {
  try {
    const kept: unknown = JSON.parse(text ?? '');
    if (typeof kept !== 'object' || kept === null || !('version' in kept) || !('plan' in kept)) return emptySet;
    return kept.version === VERSION ? unpackPlan(kept.plan) : emptySet;
  } catch {
    return emptySet;
  }
}
