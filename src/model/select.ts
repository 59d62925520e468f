import type { Kind } from '../schema/kinds.ts';
import type { AreaId } from '../schema/taxonomy.ts';
import { compareEntries } from './order.ts';
import type { Entry, Model } from './types.ts';

/** Entries of one kind in page order. */
export function entriesOf<K extends Kind>(model: Model, kind: K): Entry<K>[] {
  return [...model.entries.values()].filter((entry): entry is Entry<K> => entry.kind === kind).sort(compareEntries);
}

/** Entries of one kind that bear on an area, in page order. */
export function entriesInArea<K extends Kind>(model: Model, kind: K, area: AreaId): Entry<K>[] {
  return entriesOf(model, kind).filter((entry) => entry.areas.includes(area));
}
