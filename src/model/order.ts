import { taxonomy } from '../schema/taxonomy.ts';
import type { Entry } from './types.ts';

/** Order on a page: the author's `order`, else the number, else the date of an act, else the id. */
export function compareEntries(a: Entry, b: Entry): number {
  return rank(a) - rank(b) || dateOf(a).localeCompare(dateOf(b)) || a.id.localeCompare(b.id, 'en', { numeric: true });
}

function rank({ data }: Entry): number {
  if (data.order !== undefined) return data.order;
  return 'number' in data && typeof data.number === 'number'
    ? setOf(data) * 1000 + data.number
    : Number.MAX_SAFE_INTEGER;
}

function dateOf({ data }: Entry): string {
  if (data.kind === 'legal-act') return data.adopted ?? data.period?.from ?? '9999';
  if (data.kind === 'project') return data.period?.from ?? '9999';
  if (data.kind === 'event') return data.date;
  if (data.kind === 'report') return String(data.year ?? '9999');
  return data.kind === 'statistic' ? data.asOf : '';
}

/** Numbers begin anew in each set of recommendations and principles; the sets keep their own order. */
function setOf(data: Entry['data']): number {
  if (data.kind === 'recommendation') return Object.keys(taxonomy.origins).indexOf(data.origin);
  return data.kind === 'principle' && data.level === 'national' ? 1 : 0;
}
