import { describe, expect, it } from 'vitest';
import { figure } from '../../tests/example-figures.ts';
import { columnChart } from './column-chart.ts';

const heights = (svg: string) => [...svg.matchAll(/<rect height="([\d.]+)"/g)].map(([, height]) => Number(height));
const texts = (svg: string) =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text?.replace('&#160;', ' '));

describe('columnChart', () => {
  it('draws columns from zero in proportion to their values', () => {
    const [low = 0, high = 0] = heights(columnChart([figure('2001', 9), figure('2015', 15)], 60, 'lv'));
    expect(low / high).toBeCloseTo(9 / 15, 3);
    const [full = 0] = heights(columnChart([figure('2001', 60), figure('2015', 15)], 60, 'lv'));
    expect(high / full).toBeCloseTo(15 / 60, 3);
  });

  it('writes each value above its column and the year below, as the language writes numbers', () => {
    const figures = [figure('2013-07-01', 8291), figure('2023-01-01', 6279)];
    expect(texts(columnChart(figures, 8291, 'lv'))).toEqual(['8 291', '6 279', '2013', '2023']);
    expect(texts(columnChart(figures, 8291, 'en'))).toEqual(['8,291', '6,279', '2013', '2023']);
  });

  it('is an image with all values in words, and brings no style of its own', () => {
    const svg = columnChart([figure('2013', 8291), figure('2023', 6279)], 8291, 'en');
    expect(svg).toMatch(/^<svg[^>]* role="img"/);
    expect(svg).toMatch(/aria-label="[^"]*8,291[^"]*6,279/);
    expect(svg.match(/aria-label/g)).toHaveLength(1);
    expect(svg).not.toMatch(/<style|style=/);
  });
});
