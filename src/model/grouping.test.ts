import { describe, expect, it } from 'vitest';
import { act, entryOf, idsOf, latvian, modelOf } from '../../tests/example-entries.ts';
import { facetsOf, facetValues, groupedEntries } from './grouping.ts';

const shown = (groups: ReturnType<typeof groupedEntries>) =>
  groups.map(({ id, entries }) => `${id}: ${idsOf(entries).join(' ')}`);

describe('groupedEntries', () => {
  it('puts recommendations under their first area, in the order of the areas', () => {
    const model = modelOf(
      latvian('recommendation', 'rec-1', { areas: ['hou', 'edu'], number: 2 }),
      latvian('recommendation', 'rec-2', { areas: ['edu'] }),
      latvian('recommendation', 'rec-3', { areas: ['hou'], number: 1 }),
    );
    const groups = groupedEntries(model, 'recommendation');
    expect(shown(groups)).toEqual(['edu: rec-2', 'hou: rec-3 rec-1']);
    expect(groups[1]?.heading).toEqual({ lv: 'Mājokļi', en: 'Housing' });
  });

  it('puts principles by level and sources by role', () => {
    const model = modelOf(
      latvian('principle', 'policy-1', { level: 'national' }),
      latvian('principle', 'prin-1'),
      latvian('source', 'added', { role: 'added' }),
      latvian('source', 'core'),
    );
    expect(shown(groupedEntries(model, 'principle'))).toEqual(['eu: prin-1', 'national: policy-1']);
    expect(shown(groupedEntries(model, 'source'))).toEqual(['core: core', 'added: added']);
  });

  it('puts acts that hold before those that are over, the newest first', () => {
    const dated = (id: string, status: string, adopted: string) => latvian('legal-act', id, { status, adopted });
    const model = modelOf(
      dated('old', 'expired', '2012'),
      dated('held-2020', 'in-force', '2020'),
      dated('held-2024', 'current', '2024'),
      dated('draft', 'draft', '2025'),
    );
    expect(shown(groupedEntries(model, 'legal-act'))).toEqual(['lv: held-2024 held-2020 draft old']);
  });

  it('puts goals under their framework, that of today first', () => {
    const model = modelOf(
      latvian('eu-goal', 'before', { framework: 'eu-2011', number: 1 }),
      latvian('eu-goal', 'now', { framework: 'eu-2020', number: 2 }),
      latvian('eu-goal', 'adrift', { framework: 'gone', number: 3 }),
      act('eu-2011', 'superseded', 'eu-2020'),
      latvian('legal-act', 'eu-2020', { title: 'Satvars' }),
    );
    const groups = groupedEntries(model, 'eu-goal');
    expect(groups.map(({ heading, entries }) => [heading.lv, ...idsOf(entries)])).toEqual([
      ['Satvars', 'now'],
      ['gone', 'adrift'],
      ['Virsraksts', 'before'],
    ]);
  });

  it('keeps success factors in one list without a heading', () => {
    const model = modelOf(latvian('success-factor', 'sf-2', { number: 2 }), latvian('success-factor', 'sf-1'));
    expect(shown(groupedEntries(model, 'success-factor'))).toEqual(['success-factor: sf-1 sf-2']);
    expect(groupedEntries(model, 'success-factor')[0]?.heading.lv).toBe('');
  });
});

describe('the facets of a list', () => {
  const entries = [
    latvian('recommendation', 'a', { areas: ['hou', 'edu'], addressees: ['school', 'municipality'] }),
    latvian('recommendation', 'b', { areas: ['hou'], addressees: ['municipality'] }),
  ].map(entryOf);

  it('offer the values that occur, counted, and leave out a facet with one value only', () => {
    const counted = facetsOf(entries).map(({ id, values }) => [
      id,
      ...values.map((value) => `${value.id} ${value.count}`),
    ]);
    expect(counted).toEqual([
      ['area', 'edu 1', 'hou 2'],
      ['addressee', 'municipality 2', 'school 1'],
    ]);
  });

  it.each([
    ['area', latvian('source', 's'), []],
    ['addressee', act('a'), []],
    ['status', act('a', 'draft'), ['draft']],
    ['status', latvian('principle', 'p', { factStatus: 'historic' }), ['historic']],
    ['status', latvian('source', 's'), []],
  ] as const)('are read from an entry: %s', (facet, text, values) => {
    expect(facetValues(entryOf(text), facet)).toEqual(values);
  });
});
