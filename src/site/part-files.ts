import type { APIRoute, GetStaticPaths } from 'astro';
import { partList } from '../parts/part-list.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { getPart } from './entry-parts.ts';
import { getModel } from './model.ts';
import { redirects } from './redirects.ts';

/** A JSON file for every entry. */
export const partPaths = (async () =>
  [...(await getModel()).entries.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;

/** The route that answers with an entry as data in a language. */
export function partResponse(lang: keyof Labels): APIRoute {
  return async ({ params }) => {
    const part = await getPart(params.id ?? '', lang);
    return part ? Response.json(part) : new Response(null, { status: 404 });
  };
}

/** The route that answers with the list of all entries in a language. */
export function partListResponse(lang: keyof Labels): APIRoute {
  return async () => Response.json(partList(await getModel(), redirects, lang));
}
