import { describe, expect, it } from 'vitest';
import { answerOf, blank, dated, isBlank, withAnswer } from './assessment.ts';

describe('an answer', () => {
  it('is undefined and without evidence until somebody gives it', () => {
    expect(answerOf(blank, 'sf-01')).toEqual({ level: undefined, evidence: '' });
    expect(answerOf(blank, 'constructor')).toEqual({ level: undefined, evidence: '' });
  });

  it('changes in one part and leaves the other and its neighbours alone', () => {
    const rated = withAnswer(withAnswer(blank, 'sf-01', { level: 0 }), 'sf-02', { level: 3 });
    const changed = withAnswer(rated, 'sf-01', { evidence: 'Lēmums Nr. 5' });
    expect(changed.answers).toEqual({
      'sf-01': { level: 0, evidence: 'Lēmums Nr. 5' },
      'sf-02': { level: 3, evidence: '' },
    });
    expect(rated.answers['sf-01']?.evidence).toBe('');
  });

  it('keeps its evidence when its level is taken back, and is gone when nothing is left of it', () => {
    const given = withAnswer(blank, 'sf-01', { level: 2, evidence: 'Plāns' });
    const taken = withAnswer(given, 'sf-01', { level: undefined });
    expect(taken.answers).toEqual({ 'sf-01': { level: undefined, evidence: 'Plāns' } });
    expect(withAnswer(taken, 'sf-01', { evidence: '' }).answers).toEqual({});
  });
});

it('the day of the first answer stays', () => {
  const first = dated(blank, '2026-11-21');
  expect(first.date).toBe('2026-11-21');
  expect(dated(first, '2026-12-01').date).toBe('2026-11-21');
});

it.each([
  [blank, true],
  [{ ...blank, date: '2026-11-21' }, false],
  [{ ...blank, group: 'Grupa' }, false],
  [withAnswer(blank, 'sf-01', { level: 0 }), false],
  [withAnswer(blank, 'sf-01', { evidence: 'Plāns' }), false],
])('%j is blank: %s', (assessment, is) => expect(isBlank(assessment)).toBe(is));
