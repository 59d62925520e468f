import type { FilterId } from '../components/search/search-state.ts';
import { entriesOf } from '../model/select.ts';
import type { Model } from '../model/types.ts';
import { yearsOf } from '../model/years.ts';
import { kindNames, kinds } from '../schema/kinds.ts';
import { type Labels, taxonomy } from '../schema/taxonomy.ts';

/** A filter of the search with its values as readers know them. */
export interface FilterOptions {
  id: FilterId;
  options: { value: string; text: string }[];
}

/** The filters of the search in the order in which they are shown; values that no entry has are left out. */
export function filterOptions(model: Model, lang: keyof Labels): FilterOptions[] {
  const labelled = (labels: Record<string, Labels>) =>
    Object.entries(labels).map(([value, text]) => ({ value, text: text[lang] }));
  const used = kindNames.filter((kind) => entriesOf(model, kind).length > 0);
  const years = new Set([...model.entries.values()].flatMap(yearsOf));
  return [
    { id: 'area', options: labelled(taxonomy.areas) },
    { id: 'kind', options: used.map((kind) => ({ value: kind, text: kinds[kind].many[lang] })) },
    { id: 'status', options: labelled({ ...taxonomy.actStatuses, ...taxonomy.factStatuses }) },
    { id: 'addressee', options: labelled(taxonomy.addressees) },
    {
      id: 'year',
      options: [...years]
        .sort()
        .reverse()
        .map((value) => ({ value, text: value })),
    },
  ];
}
