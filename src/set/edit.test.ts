import { describe, expect, it } from 'vitest';
import { planLimits } from '../plan/limits.ts';
import type { Plan } from '../plan/plan.ts';
import {
  emptySet,
  isEmpty,
  minutesFrom,
  placesOf,
  roomIn,
  stepOf,
  withChange,
  withMerged,
  withMoved,
  withoutPlace,
  withoutStep,
  withPlaces,
  withSet,
  withSteps,
} from './edit.ts';

const plan: Plan = {
  title: 'Mājokļi',
  steps: [
    { ...stepOf('rec-hou-03'), minutes: 10, task: 'Lasiet.' },
    { ...stepOf('rec-hou-03#soli', 'sf-08'), title: 'Saruna', minutes: 20 },
    { ...stepOf(), title: 'Pauze', minutes: 5 },
  ],
};
const titles = ({ steps }: Plan) => steps.map(({ title, places }) => title || places.join(' '));

describe('adding', () => {
  it('makes a step of each place that is new, in order', () => {
    const more = withPlaces(plan, ['gap-01', 'sf-08', 'gap-01', 'gap-02']);
    expect(titles(more)).toEqual(['rec-hou-03', 'Saruna', 'Pauze', 'gap-01', 'gap-02']);
    expect(more.steps[3]).toEqual({ title: '', places: ['gap-01'], minutes: 0, task: '', note: '' });
  });

  it('takes an entry and its section for two places', () => {
    expect(placesOf(withPlaces(plan, ['sf-08#soli']))).toEqual([
      'rec-hou-03',
      'rec-hou-03#soli',
      'sf-08',
      'sf-08#soli',
    ]);
  });

  it('stops where a link would not hold more', () => {
    const full = withSteps(
      plan,
      Array.from({ length: 300 }, () => stepOf()),
    );
    expect(full.steps).toHaveLength(planLimits.steps);
    expect(roomIn(full)).toBe(0);
    expect(withPlaces(full, ['gap-01'])).toEqual(full);
  });

  it('of another set brings its new places with their minutes and texts, and a title where there is none', () => {
    const other: Plan = {
      title: 'Cita',
      steps: [plan.steps[0] ?? stepOf(), { ...stepOf('sf-08', 'sf-09'), minutes: 7 }],
    };
    expect(withSet(plan, other)).toEqual({ ...plan, steps: [...plan.steps, { ...stepOf('sf-09'), minutes: 7 }] });
    expect(withSet(emptySet, other)).toEqual(other);
  });
});

describe('removing', () => {
  it('takes one step', () => expect(titles(withoutStep(plan, 1))).toEqual(['rec-hou-03', 'Pauze']));

  it('takes one place and keeps the rest of the step', () => {
    expect(withoutPlace(plan, 1, 'sf-08').steps[1]).toMatchObject({ places: ['rec-hou-03#soli'], minutes: 20 });
    expect(withoutPlace(plan, 0, 'rec-hou-03').steps[0]).toMatchObject({ places: [], task: 'Lasiet.' });
  });

  it('takes the step too when the place was all it had', () => {
    expect(titles(withoutPlace(withPlaces(plan, ['gap-01']), 3, 'gap-01'))).toEqual(titles(plan));
  });

  it('leaves the set alone where there is no such step', () => expect(withoutPlace(plan, 9, 'sf-08')).toBe(plan));
});

describe('moving', () => {
  it.each([
    [0, 1, ['Saruna', 'rec-hou-03', 'Pauze']],
    [2, -1, ['rec-hou-03', 'Pauze', 'Saruna']],
    [0, -1, ['rec-hou-03', 'Saruna', 'Pauze']],
    [2, 1, ['rec-hou-03', 'Saruna', 'Pauze']],
    [7, -1, ['rec-hou-03', 'Saruna', 'Pauze']],
  ] as const)('step %i by %i', (index, by, order) => expect(titles(withMoved(plan, index, by))).toEqual(order));
});

describe('merging', () => {
  it('adds places once, minutes up and texts below each other', () => {
    const [merged, pause] = withMerged(
      withChange(plan, 1, { task: 'Runājiet.', places: ['rec-hou-03', 'sf-08'] }),
      1,
    ).steps;
    expect(merged).toEqual({
      title: 'Saruna',
      places: ['rec-hou-03', 'sf-08'],
      minutes: 30,
      task: 'Lasiet.\nRunājiet.',
      note: '',
    });
    expect(pause?.title).toBe('Pauze');
  });

  it('has nothing to merge the first step into', () => expect(withMerged(plan, 0)).toBe(plan));

  it('stays within what a link holds', () => {
    const long = withChange(withChange(plan, 0, { minutes: 900, note: 'a'.repeat(4000) }), 1, {
      minutes: 900,
      note: 'b'.repeat(4000),
    });
    expect(withMerged(long, 1).steps[0]).toMatchObject({ minutes: planLimits.minutes });
    expect(withMerged(long, 1).steps[0]?.note).toHaveLength(planLimits.text);
  });
});

it('nothing changes what it was given', () => {
  const before = structuredClone(plan);
  for (const made of [withMoved(plan, 0, 1), withMerged(plan, 1), withPlaces(plan, ['gap-01'])])
    expect(made).not.toEqual(before);
  expect(plan).toEqual(before);
});

it('a set with a title alone is not empty', () => {
  expect([emptySet, { ...emptySet, title: 'a' }, plan].map(isEmpty)).toEqual([true, false, false]);
});

it.each([
  ['15', 15],
  ['', 0],
  ['-3', 0],
  ['7,5', 8],
  ['1e9', 999],
  ['desmit', 0],
])('“%s” typed is %i minutes', (text, minutes) => expect(minutesFrom(text)).toBe(minutes));
