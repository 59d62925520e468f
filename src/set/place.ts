import type { EntryPart, PartList, PartSection } from '../parts/part.ts';
import { placeToday } from '../parts/place-today.ts';
import { placeParts } from '../plan/plan.ts';

/** Where a place leads today. */
export interface FoundPlace {
  id: string;
  anchor: string | undefined;
  title: string;
  label: string;
  /** True when the place is an old one and this is what stands for it. */
  moved: boolean;
}

/**
 * Looks a place up.
 * @param place an id, with or without the anchor of a section
 * @returns undefined when there is no such entry, and none that stands for it
 */
export function findPlace(place: string, list: PartList): FoundPlace | undefined {
  const today = placeToday(place, list);
  if (today === undefined) return undefined;
  const { id, anchor } = placeParts(today);
  const [title, label] = list.entries[id] ?? ['', ''];
  return { id, anchor, title, label, moved: today !== place };
}

/** The section that a place names, once the entry is loaded. */
export function sectionOf({ anchor }: FoundPlace, part: EntryPart | undefined): PartSection | undefined {
  return anchor === undefined ? undefined : part?.sections.find((section) => section.anchor === anchor);
}

/** A place as it is written: `rec-hou-03`, `rec-hou-03#soli`. */
export function placeOf({ id, anchor }: Pick<FoundPlace, 'id' | 'anchor'>): string {
  return anchor ? `${id}#${anchor}` : id;
}

/**
 * The place that a text names: an id, a place, or the address of an entry's page.
 * @returns undefined when it names none that exists
 */
export function placeNamed(text: string, list: PartList): string | undefined {
  const [, id = '', anchor] = /^(?:.*\/)?([a-z][a-z0-9-]*)\/?(?:#([a-z0-9-]+))?$/.exec(text.trim()) ?? [];
  const found = findPlace(anchor ? `${id}#${anchor}` : id, list);
  return found && placeOf(found);
}
