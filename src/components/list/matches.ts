/** What a reader chose, by facet; an empty value chooses everything. */
export type Chosen = Record<string, string>;

/**
 * Whether an entry's card matches the chosen facets.
 * @param facets the values of the card by facet, space-separated as in its data attributes
 */
export function matches(facets: Record<string, string | undefined>, chosen: Chosen): boolean {
  return Object.entries(chosen).every(
    ([facet, value]) => value === '' || (facets[facet] ?? '').split(' ').includes(value),
  );
}
