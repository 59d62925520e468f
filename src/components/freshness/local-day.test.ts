import { expect, it } from 'vitest';
import { localDay } from './local-day.ts';

it.each([
  [new Date(2027, 0, 2, 0, 0, 1), '2027-01-02'],
  [new Date(2027, 10, 21, 23, 59, 59), '2027-11-21'],
  [new Date(2028, 1, 29, 12), '2028-02-29'],
])('the day of %s is %s by the clock of the place, not by Greenwich', (moment, day) => {
  expect(localDay(moment)).toBe(day);
});
