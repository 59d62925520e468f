import { expect, it } from 'vitest';
import { noteNumbers } from './note-numbers.ts';

it.each([
  [[], ''],
  [[1], '1'],
  [[1, 2], '1, 2'],
  [[1, 2, 3, 4], '1–4'],
  [[1, 3, 4, 5, 7, 8], '1, 3–5, 7, 8'],
])('writes %j as %j', (numbers, text) => expect(noteNumbers(numbers)).toBe(text));
