import { describe, expect, it } from 'vitest';
import { isAutomatic, viewOf } from './view.ts';

const willing = { supported: true, saving: false, choice: undefined };
const edition = { id: 'a', day: '2026-11-21', bytes: 1 };

it.each([
  [willing, true],
  [{ ...willing, supported: false, choice: 'keep' as const }, false],
  [{ ...willing, saving: true }, false],
  [{ ...willing, saving: true, choice: 'keep' as const }, true],
  [{ ...willing, choice: 'remove' as const }, false],
])('with %j the copy is made without being asked for: %s', (conditions, expected) => {
  expect(isAutomatic(conditions)).toBe(expected);
});

describe('viewOf', () => {
  it.each([
    ['unsupported', { ...willing, supported: false }, undefined],
    ['keeping', willing, undefined],
    ['absent', { ...willing, choice: 'remove' as const }, undefined],
    ['absent', { ...willing, saving: true }, { newest: 'a' }],
    ['keeping', willing, { newest: 'a', progress: { done: 1, total: 2 }, failure: 'connection' as const }],
    ['failed', willing, { newest: 'a', failure: 'full' as const }],
    ['kept', willing, { newest: 'a', current: edition }],
    ['kept', willing, { newest: 'b', current: edition, progress: { done: 1, total: 2 } }],
    ['kept', willing, { newest: 'b', current: edition, failure: 'connection' as const }],
    ['renewable', willing, { newest: 'b', current: edition, ready: { ...edition, id: 'b' } }],
  ])('shows %s', (name, conditions, status) => {
    expect(viewOf(conditions, status).name).toBe(name);
  });
});
