import { expect, it } from 'vitest';
import { InstallError, mayRetry, reasonOf } from './failure.ts';

it('tells a full disk from a broken connection', () => {
  expect(reasonOf(new DOMException('', 'QuotaExceededError'))).toBe('full');
  expect(reasonOf(new TypeError('Failed to fetch'))).toBe('connection');
  expect(reasonOf(new InstallError('changed', 'a/'))).toBe('changed');
});

it('leaves a full disk in peace for a day, and tries again at once after all else', () => {
  const day = 24 * 60 * 60 * 1000;
  expect(mayRetry({ reason: 'full', at: 0 }, day - 1)).toBe(false);
  expect(mayRetry({ reason: 'full', at: 0 }, day)).toBe(true);
  expect(mayRetry({ reason: 'connection', at: 0 }, 1)).toBe(true);
  expect(mayRetry(undefined, 0)).toBe(true);
});
