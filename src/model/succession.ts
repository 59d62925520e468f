import type { ActStatus } from '../schema/taxonomy.ts';
import { origins, targets } from './relations.ts';
import type { Entry, Model } from './types.ts';

/** Statuses of an act that no longer holds, so that something else does or nothing is known to. */
const OVER: readonly ActStatus[] = ['expired', 'superseded', 'draft'];

/** An act's place in its chain of succession. */
export interface Succession {
  /** What came directly after it. */
  next: Entry[];
  /** What it directly replaced. */
  previous: Entry[];
  /** What holds today at the end of the chain; the act itself when it still holds. */
  today: Entry[];
}

/** True when the act's time is over: expired, superseded, or a draft that was never adopted. */
export function isOver(entry: Entry): boolean {
  return entry.data.kind === 'legal-act' && OVER.includes(entry.data.status);
}

/** True when an act is in force today. */
export function isInForce({ data }: Entry): boolean {
  return data.kind === 'legal-act' && data.status === 'in-force';
}

/** Follows an act's chain of succession both ways; a cycle ends the walk where it closes. */
export function successionOf(model: Model, id: string): Succession {
  const entry = model.entries.get(id);
  return {
    next: resolve(model, targets(model, id, 'supersededBy')),
    previous: resolve(model, origins(model, id, 'supersededBy')),
    today: entry && !isOver(entry) ? [entry] : endsOf(model, id),
  };
}

/** Acts that an entry rests on whose time is over, each with what holds instead. */
export function outdatedBasis(model: Model, id: string): { act: Entry; today: Entry[] }[] {
  const acts = resolve(model, [...targets(model, id, 'basis'), ...targets(model, id, 'framework')]);
  return acts.filter(isOver).map((act) => ({ act, today: endsOf(model, act.id) }));
}

/** The first cycle of supersession that starts at this id, as the ids on the way round; undefined when there is none. */
export function supersessionCycle(model: Model, id: string): string[] | undefined {
  const walk = (current: string, path: string[]): string[] | undefined => {
    for (const next of targets(model, current, 'supersededBy')) {
      if (next === id) return [...path, next];
      if (path.includes(next)) continue;
      const found = walk(next, [...path, next]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(id, [id]);
}

function endsOf(model: Model, id: string): Entry[] {
  const seen = new Set<string>([id]);
  const ends = new Set<string>();
  const queue = targets(model, id, 'supersededBy');
  for (let current = queue.shift(); current !== undefined; current = queue.shift()) {
    if (seen.has(current)) continue;
    seen.add(current);
    const entry = model.entries.get(current);
    if (!entry) continue;
    if (isOver(entry)) queue.push(...targets(model, current, 'supersededBy'));
    else ends.add(current);
  }
  return resolve(model, [...ends]);
}

function resolve(model: Model, ids: readonly string[]): Entry[] {
  return ids.map((id) => model.entries.get(id)).filter((entry) => entry !== undefined);
}
