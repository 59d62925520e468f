import { expect, it } from 'vitest';
import { entryOf, latvian } from '../../tests/example-entries.ts';
import { isDue, reviewState } from './review.ts';

const entry = entryOf(latvian('principle', 'prin-1', { reviewBy: '2027-11-21' }));

it.each([
  ['2026-11-21', 'current'],
  ['2027-11-20', 'current'],
  ['2027-11-21', 'current'],
  ['2027-11-22', 'due'],
  ['2028-01-01', 'due'],
])('an entry to be reviewed by 2027-11-21 is on %s %s', (today, state) => {
  expect(reviewState(entry, today)).toBe(state);
  expect(isDue('2027-11-21', today)).toBe(state === 'due');
});
