import { describe, expect, it } from 'vitest';
import type { Plan } from '../plan/plan.ts';
import { emptySet, stepOf, withChange, withPlaces } from './edit.ts';
import { openedSet, waitingPlaces } from './opened.ts';

const mine: Plan = { title: 'Mana', steps: [stepOf('rec-hou-03')] };
const grown = withPlaces(mine, ['sf-08']);
const theirs: Plan = { title: 'Kolēģa', steps: [stepOf('rec-edu-01'), stepOf('sf-08')] };

describe('openedSet', () => {
  it('shows the own set where the address holds none', () => {
    expect(openedSet(undefined, mine, false)).toEqual({ plan: mine, own: true });
    expect(openedSet(undefined, emptySet, false)).toEqual({ plan: emptySet, own: true });
  });

  it('shows what the address holds, and knows the own set again', () => {
    expect(openedSet({ plan: theirs }, mine, false)).toEqual({ plan: theirs, own: false });
    expect(openedSet({ plan: theirs }, emptySet, false)).toEqual({ plan: theirs, own: false });
    expect(openedSet({ plan: structuredClone(mine) }, mine, false)).toEqual({ plan: mine, own: true });
  });

  it('shows what was added on another page when the reader comes back, but never more than a link holds', () => {
    expect(openedSet({ plan: mine }, grown, true)).toEqual({ plan: grown, own: true });
    expect(openedSet({ plan: mine }, grown, false)).toEqual({ plan: mine, own: false });
    expect(openedSet({ plan: mine }, withChange(grown, 0, { minutes: 5 }), true).own).toBe(false);
    expect(openedSet({ plan: mine }, emptySet, true)).toEqual({ plan: mine, own: false });
  });

  it('shows nothing of a link that can’t be read, and why', () => {
    expect(openedSet({ fault: 'damaged' }, mine, true)).toEqual({ plan: emptySet, own: false, fault: 'damaged' });
  });
});

describe('waitingPlaces', () => {
  it('counts what the own set has besides', () => {
    expect(waitingPlaces({ plan: theirs, own: false }, grown)).toBe(1);
    expect(waitingPlaces({ plan: emptySet, own: false, fault: 'damaged' }, grown)).toBe(2);
  });

  it('is none for the own set, without one, and when all is here already', () => {
    expect(waitingPlaces({ plan: mine, own: true }, mine)).toBe(0);
    expect(waitingPlaces({ plan: theirs, own: false }, emptySet)).toBe(0);
    expect(waitingPlaces({ plan: grown, own: false }, mine)).toBe(0);
  });
});
