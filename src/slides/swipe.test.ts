import { expect, it } from 'vitest';
import { swipeOf } from './swipe.ts';

const from = { x: 300, y: 300 };

it.each([
  ['to the left', { x: 200, y: 310 }, 'next'],
  ['to the right', { x: 400, y: 280 }, 'back'],
  ['a little', { x: 260, y: 300 }, undefined],
  ['down', { x: 290, y: 500 }, undefined],
  ['aslant', { x: 200, y: 400 }, undefined],
  ['nowhere', from, undefined],
])('a finger that goes %s', (_, to, turned) => expect(swipeOf(from, to)).toBe(turned));
