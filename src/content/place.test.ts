import { expect, it } from 'vitest';
import { placeAt } from './place.ts';

it.each([
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [4, 3, 1],
  [6, 3, 3],
])('offset %i stands in line %i, column %i', (offset, line, column) => {
  expect(placeAt('ab\n\ncd', offset)).toEqual({ line, column });
});
