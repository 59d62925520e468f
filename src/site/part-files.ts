import type { APIRoute, GetStaticPaths } from 'astro';
import { entryPart } from '../parts/entry-part.ts';
import { partList } from '../parts/part-list.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { entryBodies } from './entry-bodies.ts';
import { getModel } from './model.ts';
import { redirects } from './redirects.ts';

/** A JSON file for every entry. */
export const partPaths = (async () =>
  [...(await getModel()).entries.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** The route that answers with an entry as data in a language. */
export function partResponse(lang: keyof Labels): APIRoute {
  return async ({ params }) => {
    const model = await getModel();
    const entry = model.entries.get(params.id ?? '');
    return entry
      ? Response.json(entryPart(entry, model, lang, await entryBodies(entry)))
      : new Response(null, { status: 404 });
  };
}

/** The route that answers with the list of all entries in a language. */
export function partListResponse(lang: keyof Labels): APIRoute {
  return async () => Response.json(partList(await getModel(), redirects, lang));
}
