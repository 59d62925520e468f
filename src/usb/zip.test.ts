import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipped } from './zip.ts';

it('is the same for the same files and day, whatever their order', () => {
  const [a, b] = [Buffer.from('ā'), Buffer.from('b')];
  const first = zipped(
    new Map([
      ['a/ā.txt', a],
      ['b.pdf', b],
    ]),
    '2026-11-21',
  );
  const second = zipped(
    new Map([
      ['b.pdf', b],
      ['a/ā.txt', a],
    ]),
    '2026-11-21',
  );
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  expect(Buffer.from(first).equals(Buffer.from(zipped(new Map([['b.pdf', b]]), '2026-11-21')))).toBe(false);
  const files = unzipSync(first);
  expect(Object.keys(files)).toEqual(['a/ā.txt', 'b.pdf']);
  expect(strFromU8(files['a/ā.txt'] ?? new Uint8Array())).toBe('ā');
});
