import type { APIRoute, GetStaticPaths } from 'astro';
import { seriesCsv } from '../charts/csv.ts';
import { figuresOf, type SeriesId, seriesWithFigures } from '../charts/series.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { getModel } from './model.ts';

/** A CSV file for every series that has figures. */
export const csvPaths = (async () =>
  seriesWithFigures(await getModel()).map((series) => ({ params: { series } }))) satisfies GetStaticPaths;

/** The route that answers with a series as a CSV file in a language. */
export function csvResponse(lang: keyof Labels): APIRoute {
  return async ({ params }) =>
    new Response(seriesCsv(figuresOf(await getModel(), params.series as SeriesId), lang), {
      headers: { 'content-type': 'text/csv; charset=utf-8' },
    });
}
