import { expect, it } from 'vitest';
import { alternates } from './alternates.ts';
import { stem } from './latvian-stem.ts';

it.each([
  ['jaunietis', 'jauniešiem'],
  ['iestāde', 'iestāžu'],
  ['lācis', 'lāču'],
  ['kāpe', 'kāpju'],
  ['zeme', 'zemju'],
])('leads from %s to its other stem in %s, or needs not', (form, other) => {
  expect([stem(form), ...alternates(stem(form))]).toContain(stem(other));
});

it('leaves short stems, numbers and ids alone', () => {
  expect(alternates('sta')).toEqual([]);
  expect(alternates('2024')).toEqual([]);
  expect(alternates('rechou03')).toEqual([]);
});
