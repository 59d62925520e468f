import type { FilterCounts, Pagefind, PagefindResult } from './pagefind.ts';

/** Values that the reader chose, by filter: any of a filter's values will do, but every filter must be met. */
export type Selection = Readonly<Record<string, readonly string[]>>;

/** Which pages have which value, so that counts are exact over results merged from several searches. */
export interface Facets {
  /** Every page that has a filter, for a search without words. */
  all: PagefindResult[];
  /** Ids of pages by filter and value. */
  pages: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
}

/** Asks Pagefind which pages have each value of each filter. */
export async function loadFacets(pagefind: Pagefind): Promise<Facets> {
  const all = new Map<string, PagefindResult>();
  const pages = new Map<string, Map<string, Set<string>>>();
  for (const [filter, values] of Object.entries(await pagefind.filters())) {
    const byValue = new Map<string, Set<string>>();
    for (const value of Object.keys(values)) {
      const { results } = await pagefind.search(null, { filters: { [filter]: value } });
      for (const result of results) all.set(result.id, result);
      byValue.set(value, new Set(results.map(({ id }) => id)));
    }
    pages.set(filter, byValue);
  }
  return { all: [...all.values()], pages };
}

/** Whether a page meets every filter that is set. @param except a filter to leave out of account */
export function passes(id: string, selection: Selection, { pages }: Facets, except?: string): boolean {
  return Object.entries(selection).every(
    ([filter, values]) =>
      filter === except || values.length === 0 || values.some((value) => pages.get(filter)?.get(value)?.has(id)),
  );
}

/**
 * How many pages each value would leave.
 * @param among ids of the pages to count; all when undefined
 * @param selection what is set; a filter's own values don't narrow its counts
 */
export function facetCounts(
  facets: Facets,
  among: ReadonlySet<string> | undefined,
  selection: Selection,
): FilterCounts {
  const counts: FilterCounts = {};
  for (const [filter, byValue] of facets.pages) {
    const eligible = new Set(
      [...(among ?? facets.all.map(({ id }) => id))].filter((id) => passes(id, selection, facets, filter)),
    );
    counts[filter] = Object.fromEntries(
      [...byValue].map(([value, ids]) => [value, [...eligible].filter((id) => ids.has(id)).length] as const),
    );
  }
  return counts;
}
