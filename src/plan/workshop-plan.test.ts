import { describe, expect, it } from 'vitest';
import { entryOf, latvian } from '../../tests/example-entries.ts';
import { totalMinutes } from './plan.ts';
import { isWorkshop, planOf } from './workshop-plan.ts';

const step = (minutes: number, places: string[]) => ({
  title: { lv: '"Kas ir" - un kas nav', en: '"What is" - and what isn\'t' },
  minutes,
  places,
  task: { lv: 'Līdz 2013. gada 9. decembrim...', en: 'By 9 December 2013...' },
  note: { lv: 'Pagaidiet.', en: 'Wait.' },
});
const entry = entryOf(
  latvian('workshop', 'ws-one', {
    title: 'Kopā - 30',
    minutes: 30,
    steps: [step(10, ['rec-1', 'rec-1#soli']), step(20, ['sf-1'])],
  }),
);

describe('planOf', () => {
  const plan = (lang: 'lv' | 'en') => {
    if (!isWorkshop(entry)) throw new Error('no workshop');
    return planOf(entry, lang);
  };

  it('gives every step in a language, typeset', () => {
    expect(plan('lv').steps[0]).toEqual({
      title: '„Kas ir” – un kas nav',
      minutes: 10,
      places: ['rec-1', 'rec-1#soli'],
      task: 'Līdz 2013.\u00a0gada 9.\u00a0decembrim…',
      note: 'Pagaidiet.',
    });
    expect(plan('en').steps[1]).toEqual({
      title: '“What is” – and what isn’t',
      minutes: 20,
      places: ['sf-1'],
      task: 'By 9\u00a0December 2013…',
      note: 'Wait.',
    });
  });

  it('has the title and the minutes of its workshop', () => {
    expect(plan('lv').title).toBe('Kopā – 30');
    expect(totalMinutes(plan('en'))).toBe(30);
  });
});

it('isWorkshop knows a workshop from other entries', () => {
  expect(isWorkshop(entry)).toBe(true);
  expect(isWorkshop(entryOf(latvian('term', 'term-1')))).toBe(false);
  expect(isWorkshop(undefined)).toBe(false);
});
