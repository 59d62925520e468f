import { expect, it } from 'vitest';
import { retryable } from './retryable.ts';

it('makes a thing once, and anew after a failure', async () => {
  let tries = 0;
  const get = retryable(async () => {
    tries += 1;
    if (tries === 1) throw new Error('offline');
    return tries;
  });
  await expect(get()).rejects.toThrow('offline');
  expect(await Promise.all([get(), get()])).toEqual([2, 2]);
  expect(await get()).toBe(2);
});
