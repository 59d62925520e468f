import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { type Run, runFloors } from '../search/floors.ts';

const dist = process.env.DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
let run: Run;

beforeAll(async () => {
  run = await runFloors(dist, 'en');
});

it('answers every class of queries no worse than its floor', () => {
  expect(run.below).toEqual([]);
});

it('finds something for every query but rubbish', () => {
  expect(run.empty).toEqual([]);
});
