import { expect, it } from 'vitest';
import { readSlideFragment, slideFragment } from './slide-fragment.ts';

it.each([
  ['#ws-hou/5', 'ws-hou', 5],
  ['rec-hou-03', 'rec-hou-03', 1],
  ['#k1.eJ_-yL/12', 'k1.eJ_-yL', 12],
  ['#k1.eJ%5F-yL%2F12', 'k1.eJ_-yL', 12],
  ['#ws-hou/', 'ws-hou', 1],
  ['#ws-hou/0', 'ws-hou', 1],
  ['#', '', 1],
  ['', '', 1],
  ['#%C4', '%C4', 1],
  ['#a/b', 'a/b', 1],
])('reads %s', (hash, what, slide) => {
  expect(readSlideFragment(hash)).toEqual({ what, slide });
});

it('writes what it reads', () => {
  const fragment = { what: 'k1.eJ_-yL', slide: 3 };
  expect(readSlideFragment(slideFragment(fragment))).toEqual(fragment);
});
