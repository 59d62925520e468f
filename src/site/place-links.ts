import { getEntry } from 'astro:content';
import { headingsOf } from '../content/anchors.ts';
import { bodyTree } from '../content/parse.ts';
import { typeset } from '../markdown/typography.ts';
import type { Model } from '../model/types.ts';
import { namedPlaces } from '../plan/named-places.ts';
import { placeParts } from '../plan/plan.ts';
import { contentPath, placeHref } from '../routes.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { generatedSections, type Section } from './sections.ts';

/** A link to a place of a plan; the first to an entry names it, further ones to its sections need not. */
export interface PlaceLink {
  text: string;
  href: string;
}

/** The links to the places of a step, those to one entry together, in the order of the plan; sections by their headings. */
export async function placeLinks(places: readonly string[], model: Model, lang: keyof Labels): Promise<PlaceLink[][]> {
  const ids = new Set(places.map((place) => placeParts(place).id).map((id) => model.coveredBy.get(id) ?? id));
  const texts = new Map(await Promise.all([...ids].map(async (id) => [id, await headings(id, lang)] as const)));
  const named = namedPlaces(places, model, lang, (entry) => [
    ...(texts.get(entry.id) ?? []),
    ...generatedSections({ lang, entry, view: undefined, model }),
  ]);
  return named.map((links) => links.map(({ text, id, anchor }) => ({ text, href: placeHref(id, anchor, lang) })));
}

/** The headings of an entry's text in a language; Latvian where there is no translation. */
async function headings(id: string, lang: keyof Labels): Promise<Section[]> {
  const document = (await getEntry('docs', contentPath(id, lang).slice(1))) ?? (await getEntry('docs', id));
  return headingsOf(bodyTree(document?.body ?? '')).flatMap(({ text, anchor }) =>
    anchor === undefined ? [] : [{ slug: anchor, text: typeset(text, lang) }],
  );
}
