import { typeset } from '../markdown/typography.ts';
import type { Entry, Model } from '../model/types.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { placeParts } from './plan.ts';

/** A place of a plan by its name: that of the entry, and of the section where it is one. */
export interface NamedPlace {
  text: string;
  /** Id of the entry whose page it stands on. */
  id: string;
  /** Anchor on that page; undefined for the page itself. */
  anchor: string | undefined;
}

/** A section by its anchor. */
interface Heading {
  slug: string;
  text: string;
}

/**
 * The places of a step by name, those of one entry together, in the order of the plan; only the first of an entry names
 * it.
 * @param headings every section of an entry’s page
 * @throws when a place leads to no entry
 */
export function namedPlaces(
  places: readonly string[],
  model: Model,
  lang: keyof Labels,
  headings: (entry: Entry) => readonly Heading[],
): NamedPlace[][] {
  const byId = Map.groupBy(places.map(placeParts), ({ id }) => id);
  return [...byId].map(([id, parts]) => {
    const entry = model.entries.get(model.coveredBy.get(id) ?? id);
    if (!entry) throw new Error(`A plan leads to no entry: ${id}`);
    const own = entry.id === id ? undefined : id;
    const sections = headings(entry);
    const heading = (anchor: string) => sections.find(({ slug }) => slug === anchor)?.text ?? anchor;
    return parts
      .toSorted((a, b) => Number(a.anchor !== undefined) - Number(b.anchor !== undefined))
      .map(({ anchor }, index) => ({
        text: [index === 0 && typeset(entry.title[lang], lang), anchor !== undefined && heading(anchor)]
          .filter(Boolean)
          .join(': '),
        id: entry.id,
        anchor: anchor ?? own,
      }));
  });
}
