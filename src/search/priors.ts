import type { Pagefind } from './pagefind.ts';

/**
 * What a kind of entry counts beside others that match as well: what to do, and what is so, comes before who is who and
 * the records that back it up. Kinds not named here count 1.
 */
const PRIORS: Readonly<Record<string, number>> = {
  recommendation: 1.25,
  finding: 1.1,
  practice: 1.05,
  body: 0.85,
  project: 0.95,
  event: 0.9,
  report: 0.8,
  caveat: 0.65,
  workshop: 0.5,
  source: 0.35,
};

/**
 * The prior of every entry, by the id of Pagefind's result. Asks for one small filter, which says which page is of
 * which kind, so that no result has to be fetched to be ranked.
 */
export async function priorsOf(pagefind: Pagefind): Promise<ReadonlyMap<string, number>> {
  const priors = new Map<string, number>();
  for (const [kind, prior] of Object.entries(PRIORS)) {
    const { results } = await pagefind.search(null, { filters: { kind } });
    for (const { id } of results) priors.set(id, prior);
  }
  return priors;
}
