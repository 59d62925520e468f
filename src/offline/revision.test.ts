import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { revisionOf } from './revision.ts';

it('is the beginning of SHA-256 in letters, so that no number can be read out of it', async () => {
  const hex = createHash('sha256').update('ceļvedis').digest('hex').slice(0, 16);
  const revision = await revisionOf(Buffer.from('ceļvedis'));
  expect(revision).toBe([...hex].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join(''));
  expect(await revisionOf(Buffer.from('cits'))).not.toBe(revision);
});
