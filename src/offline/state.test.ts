import { describe, expect, it } from 'vitest';
import {
  accepted,
  completed,
  editionsInUse,
  emptyState,
  type OfflineState,
  originOf,
  type PageNote,
  settled,
  withoutClosed,
  withPages,
} from './state.ts';

const old = { id: 'old', day: '2026-11-21', bytes: 1 };
const fresh = { id: 'fresh', day: '2027-01-05', bytes: 2 };
const open = (pages: Record<string, PageNote['origin']>, since = 0) =>
  new Map(Object.entries(pages).map(([page, origin]) => [page, { origin, since }] as const));
const reading: OfflineState = { current: old, ready: fresh, pages: {} };

describe('the first edition', () => {
  const state = completed(
    { ...emptyState, failure: { reason: 'connection', at: 1 } },
    old,
    open({ a: 'old', b: null, c: 'other' }),
  );

  it('is served at once, and what failed before is forgotten', () => {
    expect(state).toMatchObject({ current: old });
    expect(state.failure ?? state.ready).toBeUndefined();
  });

  it('is given to pages that are of it, and to no other that was open', () => {
    expect(['a', 'b', 'c', 'later'].map((page) => originOf(state, page))).toEqual(['old', null, null, 'old']);
  });
});

describe('a later edition', () => {
  it('waits', () => {
    expect(completed({ current: old, pages: {} }, fresh, open({ a: 'old' }))).toEqual(reading);
  });

  it('is served once accepted, and open pages stay what they are', () => {
    const state = accepted(withPages(reading, open({ b: null })), 'fresh', open({ a: 'old', b: null }));
    expect(state.current).toEqual(fresh);
    expect(state.ready).toBeUndefined();
    expect(['a', 'b', 'later'].map((page) => originOf(state, page))).toEqual(['old', null, 'fresh']);
  });

  it('is not taken for another that was announced', () => {
    expect(accepted(reading, 'older', open({}))).toBe(reading);
  });

  it('is withdrawn when the site goes back', () => {
    expect(settled(reading)).toEqual({ current: old, pages: {} });
    const calm = { current: old, pages: {} };
    expect(settled(calm)).toBe(calm);
  });
});

it('files of an old edition are needed while a page of it is open, or may be opening', () => {
  const state = accepted(reading, 'fresh', new Map([...open({ a: 'old' }), ...open({ b: 'old' }, 100_000)]));
  const inUse = (pages: string[], now: number) => [...editionsInUse(withoutClosed(state, new Set(pages), now))];
  expect(inUse(['a'], 200_000)).toEqual(['fresh', 'old']);
  expect(inUse([], 159_999)).toEqual(['fresh', 'old']);
  expect(inUse([], 160_000)).toEqual(['fresh']);
});
