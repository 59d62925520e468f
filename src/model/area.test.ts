import { describe, expect, it } from 'vitest';
import { act, idsOf, latvian, modelOf } from '../../tests/example-entries.ts';
import { areaOverview, sourceNumbers } from './area.ts';
import type { Entry } from './types.ts';

const cite = (source: string) => ({ sources: [{ source, section: 'x' }] });
const model = modelOf(
  latvian('eu-goal', 'goal-now', { framework: 'eu-2020', ...cite('src-eu') }),
  latvian('eu-goal', 'goal-before', { framework: 'eu-2011', ...cite('src-eu') }),
  latvian('recommendation', 'rec-2', {
    number: 2,
    basis: ['plan-old'],
    successFactors: ['sf-2', 'sf-1'],
    ...cite('ek19'),
  }),
  latvian('recommendation', 'rec-1', { number: 1, ...cite('ek19') }),
  latvian('recommendation', 'rec-lv', { origin: 'ec-lv-2014', ...cite('ek14') }),
  latvian('finding', 'find-1', { sources: [...cite('src-find').sources, ...cite('ek19').sources] }),
  latvian('recommendation', 'elsewhere', { areas: ['edu'], successFactors: ['sf-3'], ...cite('other') }),
  ...['sf-1', 'sf-2', 'sf-3'].map((id, index) => latvian('success-factor', id, { number: index + 1 })),
  ...['ek14', 'ek19', 'other', 'src-eu', 'src-find'].map((id) => latvian('source', id)),
  act('eu-2011', 'superseded', 'eu-2020'),
  latvian('legal-act', 'eu-2020', { areas: ['gen'] }),
  act('plan-old', 'expired', 'plan-new'),
  latvian('legal-act', 'plan-new', { areas: ['gen'] }),
  act('housing-law'),
  latvian('legal-act', 'education-law', { areas: ['edu'] }),
);

describe('areaOverview', () => {
  const overview = areaOverview(model, 'hou');

  it('tells the goals of today from those before', () => {
    expect(idsOf(overview.goalsNow)).toEqual(['goal-now']);
    expect(idsOf(overview.goalsBefore)).toEqual(['goal-before']);
  });

  it('tells the priorities of 2019 from other recommendations', () => {
    expect(idsOf(overview.priorities)).toEqual(['rec-1', 'rec-2']);
    expect(idsOf(overview.others)).toEqual(['rec-lv']);
  });

  it('gathers the factors that the recommendations name, and all sources, once', () => {
    expect(idsOf(overview.factors)).toEqual(['sf-1', 'sf-2']);
    expect(idsOf(overview.sources)).toEqual(['ek14', 'ek19', 'src-eu', 'src-find']);
  });

  it('numbers the sources of each entry in the list of all', () => {
    const numbers = (id: string) => sourceNumbers(model, model.entries.get(id) as Entry, overview.sources);
    expect(numbers('rec-1')).toEqual([2]);
    expect(numbers('find-1')).toEqual([2, 4]);
    expect(numbers('elsewhere')).toEqual([]);
  });

  it('shows the acts that hold: of the area, and in place of those that are over', () => {
    expect(idsOf(overview.acts)).toEqual(['eu-2020', 'housing-law', 'plan-new']);
  });

  it('is empty for an area without entries', () => {
    for (const list of Object.values(areaOverview(model, 'cul'))) expect(list).toEqual([]);
  });
});
