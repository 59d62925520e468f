import { expect, it } from 'vitest';
import { KeptStorage } from './kept-storage.ts';

it('is a storage whose changes are told, and only those', () => {
  const told: [string, string | null][] = [];
  const storage = new KeptStorage((key, value) => told.push([key, value]));
  storage.setItem('before', '1');
  storage.become({ theme: 'dark', set: 'x' });
  expect([storage.length, storage.key(0), storage.key(5), storage.getItem('before')]).toEqual([2, 'theme', null, null]);
  storage.setItem('theme', 'light');
  storage.removeItem('nothing');
  storage.clear();
  expect(storage.length).toBe(0);
  expect(told).toEqual([
    ['before', '1'],
    ['theme', 'light'],
    ['theme', null],
    ['set', null],
  ]);
});
