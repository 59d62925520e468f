import type { EntryPart, PartList, PartSection } from '../parts/part.ts';
import { type Plan, type PlanStep, startMinutes, totalMinutes } from '../plan/plan.ts';
import { placesOf } from './edit.ts';
import { type FoundPlace, findPlace, sectionOf } from './place.ts';

/** A place of a step with all that is known of it by now. */
export interface OutlinePlace {
  /** As the set names it. */
  place: string;
  /** Undefined when there is no such entry, and where the list of entries couldn't be had. */
  found?: FoundPlace | undefined;
  /** True when the list is here and doesn't have it. */
  gone: boolean;
  /** Undefined until it is loaded. */
  part?: EntryPart | undefined;
  section?: PartSection | undefined;
}

/** A step with its time and its places looked up. */
export interface OutlineStep extends Omit<PlanStep, 'places'> {
  number: number;
  /** What it is called: its own title, else that of its one entry, else nothing. */
  heading: string;
  /** Minutes from the start. */
  from: number;
  to: number;
  places: OutlinePlace[];
}

/** A set as it is shown, printed and exported. */
export interface Outline {
  title: string;
  total: number;
  steps: OutlineStep[];
}

/**
 * Looks up everything in a set.
 * @param list undefined while or where it can't be had
 * @param parts the entries that are loaded, by id
 */
export function outlineOf(plan: Plan, list: PartList | undefined, parts: ReadonlyMap<string, EntryPart>): Outline {
  const starts = startMinutes(plan);
  const steps = plan.steps.map((step, index): OutlineStep => {
    const from = starts[index] ?? 0;
    const places = step.places.map((place): OutlinePlace => {
      const found = list && findPlace(place, list);
      const part = found && parts.get(found.id);
      const gone = list !== undefined && found === undefined;
      return { place, found, gone, part, section: found && sectionOf(found, part) };
    });
    return { ...step, number: index + 1, heading: headingOf(step, places), from, to: from + step.minutes, places };
  });
  return { title: plan.title, total: totalMinutes(plan), steps };
}

/** Ids of the entries that a set shows, each once. */
export function entriesOf(plan: Plan, list: PartList): string[] {
  return [...new Set(placesOf(plan).flatMap((place) => findPlace(place, list)?.id ?? []))];
}

/** The name of a place: the entry’s title, and the section’s where it names one. */
export function placeTitle({ place, found, section }: OutlinePlace): string {
  return [found?.title ?? place, section?.title].filter(Boolean).join(' → ');
}

/** Permanent address of a place; undefined until the entry is loaded. */
export function placeAddress({ part, section }: OutlinePlace): string | undefined {
  return section?.url ?? part?.url;
}

/** True when a place names a section that its entry doesn't have: then the whole entry stands for it. */
export function sectionIsMissing({ found, part, section }: OutlinePlace): boolean {
  return found?.anchor !== undefined && part !== undefined && section === undefined;
}

/** Every source of a set once, in the order in which its places need them. */
export function sourcesOf({ steps }: Outline): string[] {
  return [...new Set(steps.flatMap(({ places }) => places.flatMap(({ part }) => part?.sources ?? [])))];
}

function headingOf({ title }: PlanStep, places: readonly OutlinePlace[]): string {
  if (title !== '') return title;
  const [only, more] = new Set(places.map(({ found }) => found?.title ?? ''));
  return more === undefined ? (only ?? '') : '';
}

/** An entry as a step has it on paper. */
export interface PrintedEntry {
  found: FoundPlace;
  part: EntryPart | undefined;
  sections: PartSection[];
  /** Permanent address of the entry, or of the one section that was picked. */
  address: string | undefined;
}

/** What of a whole entry is of use at a table: the rest is its page’s. */
const PRACTICAL = ['soli', 'jautajumi'];

/** The entries of a step, each once: with the sections that were picked, or its steps and questions where it is whole. */
export function printedOf({ places }: Pick<OutlineStep, 'places'>): PrintedEntry[] {
  const ids = new Set(places.flatMap(({ found }) => found?.id ?? []));
  return [...ids].flatMap((id) => {
    const same = places.filter(({ found }) => found?.id === id);
    const [{ found, part } = {} as OutlinePlace] = same;
    if (!found) return [];
    const whole = same.some(({ section }) => section === undefined);
    const picked = new Set(same.flatMap(({ section }) => section?.anchor ?? []));
    const wanted = (anchor: string) => picked.has(anchor) || (whole && PRACTICAL.includes(anchor));
    const sections = part?.sections.filter(({ anchor }) => wanted(anchor)) ?? [];
    const [section] = sections;
    return [{ found, part, sections, address: !whole && sections.length === 1 ? section?.url : part?.url }];
  });
}
