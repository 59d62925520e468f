import type { Selection } from '../../search/facets.ts';

/** What a reader asks: words and chosen filter values; both stand in the address of the search page. */
export interface SearchState {
  query: string;
  selection: Selection;
}

/** Filters by the name they have in an address; a filtered list of entries has the same names. */
export const parameters = {
  kind: 'veids',
  area: 'joma',
  status: 'statuss',
  year: 'gads',
  addressee: 'kam',
} as const;
export type FilterId = keyof typeof parameters;
export const filterIds = Object.keys(parameters) as FilterId[];

/** Reads a question out of the query string of an address: `?q=…&joma=hou`. */
export function stateOf(search: string): SearchState {
  const asked = new URLSearchParams(search);
  const selection = filterIds.flatMap((id) => {
    const values = asked.getAll(parameters[id]).filter(Boolean);
    return values.length > 0 ? [[id, values] as const] : [];
  });
  return { query: asked.get('q') ?? '', selection: Object.fromEntries(selection) };
}

/** The query string of a question, with its question mark; empty for no question. */
export function searchOf({ query, selection }: SearchState): string {
  const asked = new URLSearchParams(query.trim() === '' ? [] : [['q', query.trim()]]);
  for (const id of filterIds) for (const value of selection[id] ?? []) asked.append(parameters[id], value);
  return asked.size > 0 ? `?${asked}` : '';
}

/** Whether nothing is asked: no words and no filter. */
export function isIdle({ query, selection }: SearchState): boolean {
  return query.trim() === '' && Object.values(selection).every((values) => values.length === 0);
}
