import { getEntry } from 'astro:content';
import { headingsOf } from '../content/anchors.ts';
import { bodyTree } from '../content/parse.ts';
import { typeset } from '../markdown/typography.ts';
import type { Model } from '../model/types.ts';
import { placeParts } from '../plan/plan.ts';
import { contentPath, placeHref } from '../routes.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { generatedSections, type Section } from './sections.ts';

/** An entry that is open in a step of a plan, with the sections that the step names. */
export interface PlannedEntry {
  /** As the plan names it: its own id or one that it covers. */
  id: string;
  title: string;
  href: string;
  sections: { text: string; href: string }[];
}

/** The entries that the places of a step lead to, each once, in the order of the plan; sections by their headings. */
export function plannedEntries(places: readonly string[], model: Model, lang: keyof Labels): Promise<PlannedEntry[]> {
  const byId = Map.groupBy(places.map(placeParts), ({ id }) => id);
  const planned = [...byId].map(async ([id, parts]) => {
    const entry = model.entries.get(model.coveredBy.get(id) ?? id);
    if (!entry) throw new Error(`The plan leads to no entry: ${id}`);
    const anchors = parts.flatMap(({ anchor }) => anchor ?? []);
    const known = anchors.length > 0 ? await headings(entry.id, lang) : [];
    const sections = [...known, ...generatedSections({ lang, entry, view: undefined, model })];
    return {
      id,
      title: typeset(entry.title[lang], lang),
      href: placeHref(entry.id, entry.id === id ? undefined : id, lang),
      sections: anchors.map((anchor) => ({
        text: sections.find(({ slug }) => slug === anchor)?.text ?? anchor,
        href: placeHref(entry.id, anchor, lang),
      })),
    };
  });
  return Promise.all(planned);
}

/** The headings of an entry's text in a language; Latvian where there is no translation. */
async function headings(id: string, lang: keyof Labels): Promise<Section[]> {
  const document = (await getEntry('docs', contentPath(id, lang).slice(1))) ?? (await getEntry('docs', id));
  return headingsOf(bodyTree(document?.body ?? '')).flatMap(({ text, anchor }) =>
    anchor === undefined ? [] : [{ slug: anchor, text: typeset(text, lang) }],
  );
}
