import { expect, it } from 'vitest';
import { isDue } from './review.ts';

it.each([
  ['2026-11-21', false],
  ['2027-11-20', false],
  ['2027-11-21', false],
  ['2027-11-22', true],
  ['2028-01-01', true],
])('what is to be reviewed by 2027-11-21 is overdue on %s: %s', (today, overdue) => {
  expect(isDue('2027-11-21', today)).toBe(overdue);
});
