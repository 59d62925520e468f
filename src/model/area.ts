import type { AreaId } from '../schema/taxonomy.ts';
import { compareEntries } from './order.ts';
import { targets } from './relations.ts';
import { entriesInArea, entriesOf } from './select.ts';
import { isInForce, isOver, successionOf } from './succession.ts';
import type { Entry, Model } from './types.ts';

/** What an area's page puts together. */
export interface AreaOverview {
  /** Goals of the framework that holds today, and of the one before it. */
  goalsNow: Entry[];
  goalsBefore: Entry[];
  /** The priorities of the Commission's report, and what other documents recommend in this area. */
  priorities: Entry[];
  others: Entry[];
  /** What the Commission found: the status for Latvia first. */
  findings: Entry<'finding'>[];
  /** Experience, figures and caveats of this area. */
  practices: Entry[];
  bodies: Entry[];
  statistics: Entry[];
  caveats: Entry[];
  /** Success factors that the recommendations name. */
  factors: Entry[];
  /** Documents that hold today: of this area, or in place of those that the entries above rest on. */
  acts: Entry[];
  /** Sources of all of these. */
  sources: Entry[];
}

/** Everything on one area, from the relations of its entries. */
export function areaOverview(model: Model, area: AreaId): AreaOverview {
  const goals = entriesInArea(model, 'eu-goal', area);
  const framework = (goal: Entry) => model.entries.get(targets(model, goal.id, 'framework')[0] ?? '');
  const past = goals.filter((goal) => isPast(framework(goal)));
  const recommendations = entriesInArea(model, 'recommendation', area);
  const shown: Entry[] = [...goals, ...recommendations];
  const bases = shown.flatMap(({ id }) => [...targets(model, id, 'basis'), ...targets(model, id, 'framework')]);
  const today = [...new Set(bases)].flatMap((id) => successionOf(model, id).today);
  const inArea = entriesInArea(model, 'legal-act', area).flatMap(({ id }) => successionOf(model, id).today);
  const factorIds = recommendations.flatMap(({ id }) => targets(model, id, 'successFactors'));
  const findings = entriesInArea(model, 'finding', area);
  const sourceIds = [...shown, ...findings].flatMap(({ id }) => targets(model, id, 'source'));
  return {
    goalsNow: goals.filter((goal) => !past.includes(goal)),
    goalsBefore: past,
    priorities: recommendations.filter(({ data }) => data.origin === 'ec-2019'),
    others: recommendations.filter(({ data }) => data.origin !== 'ec-2019'),
    findings,
    practices: entriesInArea(model, 'practice', area),
    bodies: entriesInArea(model, 'body', area),
    statistics: entriesInArea(model, 'statistic', area),
    caveats: entriesInArea(model, 'caveat', area),
    factors: unique(entriesOf(model, 'success-factor').filter(({ id }) => factorIds.includes(id))),
    acts: unique([...today, ...inArea]).sort((a, b) => Number(!isInForce(a)) - Number(!isInForce(b))),
    sources: unique(entriesOf(model, 'source').filter(({ id }) => sourceIds.includes(id))),
  };
}

/** The numbers, in a list of sources, of those that an entry rests on. */
export function sourceNumbers(model: Model, { id }: Entry, sources: readonly Entry[]): number[] {
  const used = targets(model, id, 'source');
  return sources.flatMap((source, index) => (used.includes(source.id) ? [index + 1] : []));
}

function isPast(entry: Entry | undefined): boolean {
  return entry !== undefined && isOver(entry);
}

function unique(entries: readonly Entry[]): Entry[] {
  return [...new Set(entries)].sort(compareEntries);
}
