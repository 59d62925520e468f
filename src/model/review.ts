import type { Entry, ReviewState } from './types.ts';

/**
 * Whether an entry is due for review.
 * @param today the day to judge by, `YYYY-MM-DD`
 */
export function reviewState(entry: Entry, today: string): ReviewState {
  return entry.data.reviewBy < today ? 'due' : 'current';
}
