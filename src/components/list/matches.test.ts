import { expect, it } from 'vitest';
import { matches } from './matches.ts';

const card = { area: 'hou edu', addressee: 'municipality', status: '' };

it.each([
  ['nothing chosen', {}, true],
  ['an empty choice', { area: '' }, true],
  ['one of several values', { area: 'edu' }, true],
  ['a part of a value', { area: 'ed' }, false],
  ['every facet', { area: 'hou', addressee: 'municipality' }, true],
  ['one facet only', { area: 'hou', addressee: 'media' }, false],
  ['a value where the card has none', { status: 'current' }, false],
  ['a facet the card lacks', { origin: 'ec-2019' }, false],
])('%s', (_, chosen, expected) => {
  expect(matches(card, chosen)).toBe(expected);
});
