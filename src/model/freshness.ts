import type { Entry } from './types.ts';

/** How old the facts of several entries are, and when somebody looked at them. */
export interface Freshness {
  /** First and last date at which a fact was true, as partial dates; undefined when none has a date. */
  facts: { from: string; to: string } | undefined;
  /** Entries whose source gives no date. */
  undated: number;
  /** The day the longest-waiting entry was last reviewed, `YYYY-MM-DD`. */
  reviewed: string;
  /** The day the first of them is due again, `YYYY-MM-DD`. */
  reviewBy: string;
}

/** Sums up dates of entries; undefined for none. A source counts by the day it came out, a workshop has no facts. */
export function freshnessOf(entries: readonly Entry[]): Freshness | undefined {
  const first = (texts: readonly string[]) => [...texts].sort()[0];
  const reviewed = first(entries.map(({ data }) => data.reviewed));
  const reviewBy = first(entries.map(({ data }) => data.reviewBy));
  if (!reviewed || !reviewBy) return undefined;
  const dates = entries.flatMap(({ data }) => {
    if (data.kind === 'source') return [data.issued];
    return 'asOf' in data ? [data.asOf] : [];
  });
  const dated = dates.filter((date) => date !== 'undated').sort();
  const [from, to] = [dated[0], dated.at(-1)];
  return {
    facts: from && to ? { from, to } : undefined,
    undated: dates.length - dated.length,
    reviewed,
    reviewBy,
  };
}
