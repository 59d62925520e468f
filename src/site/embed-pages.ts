import type { GetStaticPaths } from 'astro';
import { getModel } from './model.ts';

/** A page for other sites' frames for every entry. */
export const embedPaths = (async () =>
  [...(await getModel()).entries.keys()].map((id) => ({ params: { id } }))) satisfies GetStaticPaths;
