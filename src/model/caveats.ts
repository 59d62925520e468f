import type { taxonomy } from '../schema/taxonomy.ts';
import { compareEntries } from './order.ts';
import { origins } from './relations.ts';
import type { Entry, Model } from './types.ts';

/** The types that bear on what an entry says; a lost picture bears on what a source once looked like. */
const BEARING: readonly (keyof typeof taxonomy.caveatTypes)[] = ['discrepancy', 'gap'];

/** Discrepancies, then gaps, that touch an entry: what its reader should know before relying on it. */
export function caveatsOn(model: Model, id: string): Entry<'caveat'>[] {
  const touching = origins(model, id, 'touches')
    .map((origin) => model.entries.get(origin))
    .filter((entry): entry is Entry<'caveat'> => entry?.data.kind === 'caveat');
  return BEARING.flatMap((type) => touching.filter(({ data }) => data.caveatType === type).sort(compareEntries));
}
