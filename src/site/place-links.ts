import { getEntry } from 'astro:content';
import { headingsOf } from '../content/anchors.ts';
import { bodyTree } from '../content/parse.ts';
import { typeset } from '../markdown/typography.ts';
import type { Model } from '../model/types.ts';
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
export function placeLinks(places: readonly string[], model: Model, lang: keyof Labels): Promise<PlaceLink[][]> {
  const byId = Map.groupBy(places.map(placeParts), ({ id }) => id);
  return Promise.all([...byId].map(([id, parts]) => linksTo(id, parts, model, lang)));
}

async function linksTo(
  id: string,
  parts: readonly { anchor: string | undefined }[],
  model: Model,
  lang: keyof Labels,
): Promise<PlaceLink[]> {
  const entry = model.entries.get(model.coveredBy.get(id) ?? id);
  if (!entry) throw new Error(`A plan leads to no entry: ${id}`);
  const title = typeset(entry.title[lang], lang);
  const own = entry.id === id ? undefined : id;
  const sections = [...(await headings(entry.id, lang)), ...generatedSections({ lang, entry, view: undefined, model })];
  const heading = (anchor: string) => sections.find(({ slug }) => slug === anchor)?.text ?? anchor;
  return parts
    .toSorted((a, b) => Number(a.anchor !== undefined) - Number(b.anchor !== undefined))
    .map(({ anchor }, index) => ({
      text: [index === 0 && title, anchor !== undefined && heading(anchor)].filter(Boolean).join(': '),
      href: placeHref(entry.id, anchor ?? own, lang),
    }));
}

/** The headings of an entry's text in a language; Latvian where there is no translation. */
async function headings(id: string, lang: keyof Labels): Promise<Section[]> {
  const document = (await getEntry('docs', contentPath(id, lang).slice(1))) ?? (await getEntry('docs', id));
  return headingsOf(bodyTree(document?.body ?? '')).flatMap(({ text, anchor }) =>
    anchor === undefined ? [] : [{ slug: anchor, text: typeset(text, lang) }],
  );
}
