import { placeParts } from '../plan/plan.ts';
import type { PartList } from './part.ts';

/**
 * The place that stands today for one in an old link: itself, or where its entry or section went.
 * @returns undefined when the guide has and had no such entry
 */
export function placeToday(place: string, { entries, moved }: PartList): string | undefined {
  const tried = new Set<string>();
  for (let at = place; !tried.has(at); ) {
    tried.add(at);
    const { id, anchor } = placeParts(at);
    if (Object.hasOwn(moved, at)) at = moved[at] ?? at;
    // A covered id is a place on the page, but no section of it.
    else if (Object.hasOwn(entries, id)) return anchor !== undefined && moved[anchor] === id ? id : at;
    else if (Object.hasOwn(moved, id)) at = withAnchor(moved[id] ?? id, anchor);
  }
  return undefined;
}

function withAnchor(place: string, anchor: string | undefined): string {
  return anchor === undefined || place.includes('#') ? place : `${place}#${anchor}`;
}
