import { expect, it } from 'vitest';
import { inPool } from './pool.ts';

it('does all, never more at a time than it may', async () => {
  let running = 0;
  let most = 0;
  const done: number[] = [];
  await inPool([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
    done.push(item);
  });
  expect([most, done.length]).toEqual([3, 7]);
});

it('takes nothing new after a failure, and ends when what had begun is over', async () => {
  const begun: number[] = [];
  const over: number[] = [];
  const work = async (item: number) => {
    begun.push(item);
    await Promise.resolve();
    if (item === 1) throw new Error('first');
    await Promise.resolve();
    over.push(item);
  };
  await expect(inPool([1, 2, 3, 4], 2, work)).rejects.toThrow('first');
  expect([begun, over]).toEqual([[1, 2], [2]]);
});
