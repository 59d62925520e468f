import type { APIRoute, GetStaticPaths } from 'astro';
import { stringsOf } from '../i18n/strings.ts';
import type { Labels } from '../schema/taxonomy.ts';

/** Groups of interface texts that scripts load when they are used, so that no page carries them. */
const GROUPS = ['share', 'search', 'offline'];

/** A JSON file for every group. */
export const textPaths = (() => GROUPS.map((group) => ({ params: { group } }))) satisfies GetStaticPaths;

/** The route that answers with the texts of a group in a language. */
export function textResponse(lang: keyof Labels): APIRoute {
  return ({ params }) => Response.json(stringsOf(params.group ?? '', lang));
}
