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

/** Number of entries in all and by kind, and how many of them have an English text: what the site says of itself. */
export function countEntries(model: Model): {
  total: number;
  byKind: Partial<Record<Kind, number>>;
  translated: number;
} {
  const byKind: Partial<Record<Kind, number>> = {};
  let translated = 0;
  for (const entry of model.entries.values()) {
    byKind[entry.kind] = (byKind[entry.kind] ?? 0) + 1;
    if (entry.translation !== 'missing') translated += 1;
  }
  return { total: model.entries.size, byKind, translated };
}
