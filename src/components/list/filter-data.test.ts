import { expect, it } from 'vitest';
import { act, entryOf, latvian } from '../../../tests/example-entries.ts';
import { filterData } from './filter-data.ts';

it('filterData gives the values of every facet, separated by spaces', () => {
  expect(filterData(entryOf(latvian('recommendation', 'rec-1', { areas: ['hou', 'edu'] })))).toEqual({
    'data-area': 'hou edu',
    'data-addressee': 'municipality',
    'data-status': 'current',
  });
  expect(filterData(entryOf(act('act-1', 'expired')))['data-status']).toBe('expired');
});
