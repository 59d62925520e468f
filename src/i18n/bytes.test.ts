import { describe, expect, it } from 'vitest';
import { formatBytes } from './bytes.ts';

describe('formatBytes', () => {
  it.each([
    [310_400, '310\u00a0kB', '310\u00a0kB'],
    [999_999, '1000\u00a0kB', '1,000\u00a0kB'],
    [1_040_000, '1\u00a0MB', '1\u00a0MB'],
    [8_440_000, '8,4\u00a0MB', '8.4\u00a0MB'],
    [45_600_000, '46\u00a0MB', '46\u00a0MB'],
  ])('says %d bytes as people do', (bytes, lv, en) => {
    expect([formatBytes(bytes, 'lv'), formatBytes(bytes, 'en')]).toEqual([lv, en]);
  });
});
