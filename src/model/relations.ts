import { placeParts } from '../plan/plan.ts';
import { type EntryData, type Kind, kindNames } from '../schema/kinds.ts';
import type { Labels } from '../schema/taxonomy.ts';
import type { Entry, Model, Relation, RelationField } from './types.ts';

interface RelationRule {
  /** Kinds a reference may lead to; undefined allows any. */
  to: readonly Kind[] | undefined;
  /** Heading of the list on the page that refers; undefined where another part of that page names them. */
  forward: Labels | undefined;
  /** Heading of the list on the page that is referred to. */
  backward: Labels;
}

/** Every field that refers to other entries: where it may lead, and what it is called on both ends. */
export const relationRules: Record<RelationField, RelationRule> = {
  basis: {
    to: ['legal-act'],
    forward: { lv: 'Tiesiskais pamats un dokumenti', en: 'Legal basis and documents' },
    backward: { lv: 'Uz šī dokumenta balstās', en: 'What rests on this document' },
  },
  framework: {
    to: ['legal-act'],
    forward: { lv: 'Mērķi nosaka', en: 'The goal is set by' },
    backward: { lv: 'Mērķi, ko šis dokuments nosaka', en: 'Goals this document sets' },
  },
  successFactors: {
    to: ['success-factor'],
    forward: { lv: 'Panākumu faktori, kas te palīdz', en: 'Success factors that help here' },
    backward: { lv: 'Ieteikumi, kuriem šis faktors palīdz', en: 'Recommendations this factor helps with' },
  },
  findings: {
    to: ['finding'],
    forward: { lv: 'Ko konstatēja Eiropas Komisija', en: 'What the European Commission found' },
    backward: { lv: 'Ieteikumi par to pašu', en: 'Recommendations on the same matter' },
  },
  supersedes: {
    to: ['statistic'],
    forward: { lv: 'Agrāki skaitļi šajā rindā', en: 'Earlier figures of this series' },
    backward: { lv: 'Jaunāks skaitlis šajā rindā', en: 'A newer figure of this series' },
  },
  followedBy: {
    to: ['project'],
    forward: { lv: 'Nākamais projekts', en: 'The project that followed' },
    backward: { lv: 'Iepriekšējais projekts', en: 'The project before' },
  },
  partOf: {
    to: ['body'],
    forward: { lv: 'Darbojas šeit', en: 'Works within' },
    backward: { lv: 'Padomes un struktūras', en: 'Councils and units' },
  },
  bodies: {
    to: ['body'],
    forward: { lv: 'Kas to dara vai darīja', en: 'Who does or did it' },
    backward: { lv: 'Kur šī iestāde vai organizācija piedalās', en: 'Where this body takes part' },
  },
  about: {
    to: undefined,
    forward: { lv: 'Par ko ir notikums', en: 'What the event is about' },
    backward: { lv: 'Laika līnijā', en: 'On the timeline' },
  },
  touches: {
    to: undefined,
    forward: { lv: 'Uz ko tas attiecas', en: 'What it concerns' },
    backward: { lv: 'Kur avoti atšķiras vai klusē', en: 'Where sources differ or are silent' },
  },
  supersededBy: {
    to: ['legal-act'],
    forward: { lv: 'Vietā nāca', en: 'Replaced by' },
    backward: { lv: 'Pirms tā bija', en: 'Replaces' },
  },
  steps: {
    to: kindNames.filter((kind) => kind !== 'workshop'),
    forward: undefined,
    backward: { lv: 'Semināri, kuros to izmanto', en: 'Workshops that use this' },
  },
  related: {
    to: undefined,
    forward: { lv: 'Skatiet arī', en: 'See also' },
    backward: { lv: 'Skatiet arī', en: 'See also' },
  },
  source: {
    to: ['source'],
    forward: undefined,
    backward: { lv: 'Kur šis avots izmantots', en: 'Where this source is used' },
  },
};

/** One reference as it stands in a file: the field, the path to it in the frontmatter, and the id. */
export interface Reference {
  field: RelationField;
  path: (string | number)[];
  id: string;
}

/** Fields that hold a list of ids. */
const listFields = [
  'basis',
  'findings',
  'successFactors',
  'supersededBy',
  'supersedes',
  'followedBy',
  'partOf',
  'bodies',
  'about',
  'touches',
  'related',
] as const satisfies RelationField[];

/** Every reference in an entry's frontmatter, in the order of the fields. */
export function referencesOf(data: EntryData): Reference[] {
  const found: Reference[] = [];
  const fields = data as Partial<Record<RelationField, unknown>>;
  for (const field of listFields) {
    const list = fields[field];
    if (Array.isArray(list)) for (const [index, id] of list.entries()) found.push({ field, path: [field, index], id });
  }
  if (typeof fields.framework === 'string')
    found.push({ field: 'framework', path: ['framework'], id: fields.framework });
  if (data.kind === 'workshop')
    for (const [step, { places }] of data.steps.entries())
      for (const [index, place] of places.entries())
        found.push({ field: 'steps', path: ['steps', step, 'places', index], id: placeParts(place).id });
  if ('sources' in data)
    for (const [index, { source }] of data.sources.entries())
      found.push({ field: 'source', path: ['sources', index, 'source'], id: source });
  return found;
}

/**
 * The relations of all entries, each pair and field once.
 * @param coveredBy entries by the ids they cover: a reference to a covered id leads to the entry that stands for it
 */
export function collectRelations(entries: Iterable<Entry>, coveredBy: ReadonlyMap<string, string>): Relation[] {
  const seen = new Set<string>();
  const relations: Relation[] = [];
  for (const { id, data } of entries)
    for (const { field, id: target } of referencesOf(data)) {
      const to = coveredBy.get(target) ?? target;
      const key = `${id} ${field} ${to}`;
      if (seen.has(key)) continue;
      seen.add(key);
      relations.push({ from: id, to, field });
    }
  return relations;
}

/** A list of entries under one heading, as an entry's page shows it. */
export interface RelationGroup {
  field: RelationField;
  direction: 'forward' | 'backward';
  heading: Labels;
  entries: Entry[];
}

const forwardOrder = [
  'touches',
  'about',
  'findings',
  'framework',
  'basis',
  'successFactors',
  'bodies',
  'partOf',
  'supersededBy',
  'supersedes',
  'followedBy',
] as const;
const backwardOrder = [
  'touches',
  'supersededBy',
  'supersedes',
  'followedBy',
  'framework',
  'findings',
  'basis',
  'successFactors',
  'bodies',
  'partOf',
  'about',
  'steps',
  'source',
] as const;

/**
 * The relations of one entry in both directions, grouped for its page. Sources and the places of a workshop are left
 * out forwards, since the page cites the ones with their lines and plans the others step by step; “see also” joins
 * both directions and drops what the page already names.
 */
export function relationGroups(model: Model, id: string): RelationGroup[] {
  const groups = [
    ...forwardOrder.flatMap((field) => group(model, field, 'forward', targets(model, id, field))),
    ...backwardOrder.flatMap((field) => group(model, field, 'backward', origins(model, id, field))),
  ];
  const listed = groups.flatMap(({ entries }) => entries.map((entry) => entry.id));
  const named = new Set([id, ...listed, ...targets(model, id, 'steps')]);
  const also = [...targets(model, id, 'related'), ...origins(model, id, 'related')];
  const rest = [...new Set(also)].filter((other) => !named.has(other));
  return [...groups, ...group(model, 'related', 'forward', rest)];
}

/** Ids that an entry refers to through one field. */
export function targets(model: Model, id: string, field: RelationField): string[] {
  return model.relations.filter((relation) => relation.from === id && relation.field === field).map(({ to }) => to);
}

/** Ids of the entries that refer to this one through one field. */
export function origins(model: Model, id: string, field: RelationField): string[] {
  return model.relations.filter((relation) => relation.to === id && relation.field === field).map(({ from }) => from);
}

/** A list under its heading; none where it would be empty or has no heading. */
function group(
  model: Model,
  field: RelationField,
  direction: RelationGroup['direction'],
  ids: string[],
): RelationGroup[] {
  const entries = ids.map((id) => model.entries.get(id)).filter((entry) => entry !== undefined);
  const heading = relationRules[field][direction];
  return heading && entries.length > 0 ? [{ field, direction, heading, entries }] : [];
}
