import { expect, it } from 'vitest';
import { alternates, rootOf } from './alternates.ts';
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

it('takes a derived word back to its family, if enough is left', () => {
  expect(rootOf(stem('deklarēšana'))).toBe('deklar');
  expect(rootOf(stem('tulkošana'))).toBeUndefined();
  expect(rootOf(stem('mājoklis'))).toBeUndefined();
});
