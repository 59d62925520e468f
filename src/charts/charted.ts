import type { Model } from '../model/types.ts';
import { comparable, type Figure, figuresOf, type SeriesId, seriesWithFigures } from './series.ts';

/** Series that are drawn, one chart each; those in one row share a scale, since their unit is the same. */
const rows = [['pmlp'], ['csb'], ['unemployment-lv'], ['employment-lt', 'unemployment-lt']] as const;

export type ChartedSeries = (typeof rows)[number][number];

/** A series as a chart shows it. */
export interface Chart {
  series: ChartedSeries;
  figures: Figure[];
  /** The value of a column of full height. */
  top: number;
}

/** The charts of the site, row by row; a series with a single figure has nothing to compare and no chart. */
export function chartRows(model: Model): Chart[][] {
  return rows
    .map((row) => {
      const drawn = row
        .map((series) => ({ series, figures: comparable(figuresOf(model, series)) }))
        .filter(({ figures }) => figures.length > 1);
      const top = Math.max(...drawn.flatMap(({ figures }) => figures.map(({ value }) => value)));
      return drawn.map((chart) => ({ ...chart, top }));
    })
    .filter((row) => row.length > 0);
}

/** Series with figures but no chart. */
export function seriesWithoutChart(model: Model): SeriesId[] {
  const drawn = new Set<SeriesId>(chartRows(model).flatMap((row) => row.map(({ series }) => series)));
  return seriesWithFigures(model).filter((series) => !drawn.has(series));
}

/** Anchor of a chart's heading on the page of statistics. */
export function chartAnchor(series: ChartedSeries): string {
  return `diagramma-${series}`;
}
