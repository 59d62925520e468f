import type { Kind } from '../schema/kinds.ts';
import { type AreaId, type Labels, taxonomy } from '../schema/taxonomy.ts';
import { compareEntries } from './order.ts';
import { entriesOf } from './select.ts';
import { isOver } from './succession.ts';
import type { Entry, Model } from './types.ts';

/** Entries under one heading of a list page. */
export interface EntryGroup {
  id: string;
  heading: Labels;
  entries: Entry[];
}

/** Anchor of a group's heading on the list page; never the id of an entry, which is the entry's own place. */
export function groupAnchor(id: string): string {
  return `grupa-${id}`;
}

/** The entries of a kind in the groups of its list page; acts that hold come before those whose time is over. */
export function groupedEntries(model: Model, kind: Kind): EntryGroup[] {
  const entries: Entry[] = entriesOf(model, kind);
  if (kind === 'eu-goal') return byFramework(model, entries);
  const [sample] = entries;
  const list = sample && groupKey(sample)?.list;
  if (!list) return [{ id: kind, heading: { lv: '', en: '' }, entries }];
  return Object.entries(taxonomy[list] as Record<string, Labels>)
    .map(([id, { lv, en }]) => {
      const members = entries.filter((entry) => groupKey(entry)?.id === id);
      return { id, heading: { lv, en }, entries: kind === 'legal-act' ? members.toSorted(heldFirst) : members };
    })
    .filter((group) => group.entries.length > 0);
}

/** What the entries of a kind are grouped by: the id of the group and the list that names it. */
function groupKey(entry: Entry): { list: keyof typeof taxonomy; id: string } | undefined {
  const { data } = entry;
  if (data.kind === 'recommendation') return { list: 'areas', id: entry.areas[0] ?? 'gen' };
  if (data.kind === 'principle') return { list: 'levels', id: data.level };
  if (data.kind === 'legal-act') return { list: 'jurisdictions', id: data.jurisdiction };
  if (data.kind === 'source') return { list: 'sourceRoleGroups', id: data.role };
  if (data.kind === 'finding') return { list: 'areas', id: entry.areas[0] ?? 'gen' };
  if (data.kind === 'body') return { list: 'bodyTypes', id: data.bodyType };
  if (data.kind === 'practice') return { list: 'practiceTypes', id: data.practiceType };
  if (data.kind === 'project') return { list: 'jurisdictions', id: data.jurisdiction };
  if (data.kind === 'caveat') return { list: 'caveatTypes', id: data.caveatType };
  if (data.kind === 'term') return { list: 'termTypes', id: data.termType };
  return undefined;
}

function heldFirst(a: Entry, b: Entry): number {
  const order = (entry: Entry) => entry.data.order ?? Number.MAX_SAFE_INTEGER;
  return Number(isOver(a)) - Number(isOver(b)) || order(a) - order(b) || compareEntries(b, a);
}

function byFramework(model: Model, entries: Entry[]): EntryGroup[] {
  const frameworks = Map.groupBy(entries, ({ data }) => (data.kind === 'eu-goal' ? data.framework : ''));
  return [...frameworks]
    .map(([id, members]) => {
      const act = model.entries.get(id);
      return { id, act, heading: act?.title ?? { lv: id, en: id }, entries: members };
    })
    .sort((a, b) => Number(a.act !== undefined && isOver(a.act)) - Number(b.act !== undefined && isOver(b.act)))
    .map(({ id, heading, entries: members }) => ({ id, heading, entries: members }));
}

/** What a list page can be filtered by, with the values that occur. */
export interface Facet {
  id: 'area' | 'addressee' | 'status';
  values: { id: string; label: Labels; count: number }[];
}

/** The facets of a list with more than one value each, in the order of the taxonomy. */
export function facetsOf(entries: readonly Entry[]): Facet[] {
  const facet = (id: Facet['id'], labels: Record<string, Labels>): Facet => ({
    id,
    values: Object.entries(labels)
      .map(([value, label]) => ({
        id: value,
        label,
        count: entries.filter((entry) => facetValues(entry, id).includes(value)).length,
      }))
      .filter(({ count }) => count > 0),
  });
  return [
    facet('area', taxonomy.areas satisfies Record<AreaId, Labels>),
    facet('addressee', taxonomy.addressees),
    facet('status', entries.some(({ kind }) => kind === 'legal-act') ? taxonomy.actStatuses : taxonomy.factStatuses),
  ].filter(({ values }) => values.length > 1);
}

/** The values of one facet that an entry has. */
export function facetValues(entry: Entry, facet: Facet['id']): string[] {
  const { data } = entry;
  if (facet === 'area') return entry.areas;
  if (facet === 'addressee') return data.kind === 'recommendation' ? data.addressees : [];
  if (data.kind === 'legal-act') return [data.status];
  return 'factStatus' in data ? [data.factStatus] : [];
}
