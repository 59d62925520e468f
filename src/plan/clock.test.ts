import { expect, it } from 'vitest';
import { clock } from './clock.ts';

it.each([
  [0, '0:00'],
  [5, '0:05'],
  [60, '1:00'],
  [135, '2:15'],
  [999, '16:39'],
])('%i minutes', (minutes, text) => expect(clock(minutes)).toBe(text));
