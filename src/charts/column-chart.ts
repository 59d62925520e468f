import { axisX, plot, rectY, ruleY, text } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { formatQuantity } from '../i18n/quantity.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { columnsOf } from './columns.ts';
import { chartAlternative } from './sentence.ts';
import type { Figure } from './series.ts';

/** Size in the drawing's own units; the page scales it, hardly on a phone and a little on a wide screen. */
const WIDTH = 360;
const HEIGHT = 200;
/** Room for the values above the columns and the years below them. */
const LABELS = 28;

/**
 * A chart of columns from zero as static SVG with its text alternative, drawn by Observable Plot without a browser.
 * @param figures comparable ones, by date
 * @param top the value of a column of full height
 * @returns markup of one `svg` element without styles of its own, for the site's policy and themes
 */
export function columnChart(figures: readonly Figure[], top: number, lang: keyof Labels): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const { domain, width, columns } = columnsOf(figures);
  const labelled = columns.filter((column) => column.labelled);
  const svg = plot({
    document,
    width: WIDTH,
    height: HEIGHT,
    margin: 0,
    marginTop: LABELS,
    marginBottom: LABELS,
    ariaLabel: chartAlternative(figures, lang),
    className: 'columns',
    x: { domain, label: null },
    y: { domain: [0, top], axis: null },
    marks: [
      rectY(columns, {
        x1: ({ time }) => time - width / 2,
        x2: ({ time }) => time + width / 2,
        y: ({ figure }) => figure.value,
        className: 'bars',
      }),
      text(labelled, {
        x: 'time',
        y: ({ figure }) => figure.value,
        text: ({ figure }) => formatQuantity(figure, lang),
        dy: -12,
        fontSize: 14,
        className: 'value',
      }),
      axisX(
        labelled.map(({ time }) => time),
        { tickFormat: (time) => String(Math.floor(time)), tickSize: 0, tickPadding: 8, fontSize: 14 },
      ),
      ruleY([0], { className: 'base' }),
    ],
  });
  // Plot brings a style element; ours stands in charts.css, so the policy has one thing less to allow.
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const name of ['width', 'height', 'font-family', 'font-size']) svg.removeAttribute(name);
  // The image is named as a whole; its groups have no role that a name could belong to.
  for (const group of svg.querySelectorAll('g')) group.removeAttribute('aria-label');
  svg.setAttribute('role', 'img');
  return svg.outerHTML;
}
