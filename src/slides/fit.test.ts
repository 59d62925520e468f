import { describe, expect, it } from 'vitest';
import type { Block } from './blocks.ts';
import { fitBlocks, fitStatement, fitTitle, questionSizes, textSizes } from './fit.ts';

const sentence = (letters: number) => `${'a'.repeat(letters - 1)}.`;
const block = (letters: number, number?: number): Block => ({
  content: sentence(letters),
  html: false,
  letters,
  ...(number === undefined ? {} : { item: { number, ordered: true } }),
});
const letters = (blocks: readonly Block[]) => blocks.map((one) => one.letters);

describe('fitBlocks', () => {
  it('sets little in large type and more in smaller', () => {
    const [large, medium, small] = textSizes;
    expect(fitBlocks([block(80)])[0]?.size).toBe(large);
    expect(fitBlocks([block(300)])[0]?.size).toBe(medium);
    expect(fitBlocks([block(480)])[0]?.size).toBe(small);
  });

  it('spreads four long steps evenly over two slides in one size', () => {
    const slides = fitBlocks([block(150, 1), block(140, 2), block(150, 3), block(130, 4)]);
    expect(slides.map(({ blocks }) => letters(blocks))).toEqual([
      [150, 140],
      [150, 130],
    ]);
    expect(new Set(slides.map(({ size }) => size)).size).toBe(1);
  });

  it('keeps the order and loses nothing', () => {
    const given = [300, 20, 400, 90, 10, 500, 60].map((length) => block(length));
    expect(fitBlocks(given).flatMap(({ blocks }) => letters(blocks))).toEqual(letters(given));
  });

  it('gives what is too long for a slide one of its own in the least type', () => {
    const slides = fitBlocks([block(20), block(3000), block(20)]);
    expect(slides.map(({ blocks }) => letters(blocks))).toEqual([[20], [3000], [20]]);
    expect(slides[1]?.size).toBe(textSizes.at(-1));
  });

  it('makes no slide of nothing', () => expect(fitBlocks([])).toEqual([]));
});

it('no type is smaller than a twenty-fifth of the height', () => {
  const least = fitStatement({ title: 500, summary: 500, source: 500 });
  for (const size of [...textSizes, ...questionSizes, least.title, least.summary, fitTitle(500)])
    expect(size).toBeGreaterThan(100 / 25);
});

it('a longer statement is set in smaller type', () => {
  const sizes = [
    fitStatement({ title: 30, summary: 80, source: 90 }),
    fitStatement({ title: 70, summary: 150, source: 120 }),
    fitStatement({ title: 89, summary: 240, source: 170 }),
  ];
  expect(sizes.map(({ title }) => title)).toEqual([11, 9, 7]);
});

it('a longer title too', () => {
  expect([fitTitle(20), fitTitle(60), fitTitle(200)]).toEqual([15, 12, 9]);
});
