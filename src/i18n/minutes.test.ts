import { expect, it } from 'vitest';
import { formatClock, formatMinutes } from './minutes.ts';

it.each([
  [1, '1\u00a0minūte', '1\u00a0minute'],
  [21, '21\u00a0minūte', '21\u00a0minutes'],
  [90, '90\u00a0minūtes', '90\u00a0minutes'],
])('names %i minutes', (minutes, lv, en) => {
  expect(formatMinutes(minutes, 'lv')).toBe(lv);
  expect(formatMinutes(minutes, 'en')).toBe(en);
});

it.each([
  [0, '0:00'],
  [5, '0:05'],
  [60, '1:00'],
  [75, '1:15'],
  [605, '10:05'],
])('shows %i minutes as %s', (minutes, clock) => expect(formatClock(minutes)).toBe(clock));
