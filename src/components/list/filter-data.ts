import { facetValues } from '../../model/grouping.ts';
import type { Entry } from '../../model/types.ts';

/** The data attributes by which the filter of a list finds an entry, as `matches` reads them. */
export function filterData(entry: Entry): Record<`data-${string}`, string> {
  return {
    'data-area': facetValues(entry, 'area').join(' '),
    'data-addressee': facetValues(entry, 'addressee').join(' '),
    'data-status': facetValues(entry, 'status').join(' '),
  };
}
