import { describe, expect, it } from 'vitest';
import { type PlanStep, placeParts, startMinutes, stepAnchor, totalMinutes } from './plan.ts';

const step = (minutes: number): PlanStep => ({ title: '', places: ['sf-08'], minutes, task: '', note: '' });

describe('minutes of a plan', () => {
  it('add up, and each step begins where the one before ended', () => {
    const plan = { steps: [step(10), step(0), step(25)] };
    expect(totalMinutes(plan)).toBe(35);
    expect(startMinutes(plan)).toEqual([0, 10, 10]);
  });

  it('are none without steps', () => {
    expect(totalMinutes({ steps: [] })).toBe(0);
    expect(startMinutes({ steps: [] })).toEqual([]);
  });
});

it('steps have anchors that count from one', () => expect([0, 1].map(stepAnchor)).toEqual(['solis-1', 'solis-2']));

describe('placeParts', () => {
  it.each([
    ['rec-hou-03', 'rec-hou-03', undefined],
    ['rec-hou-03#soli', 'rec-hou-03', 'soli'],
  ])('takes %s apart', (place, id, anchor) => expect(placeParts(place)).toEqual({ id, anchor }));
});
