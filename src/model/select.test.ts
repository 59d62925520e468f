import { describe, expect, it } from 'vitest';
import { act, idsOf, latvian, modelOf } from '../../tests/example-entries.ts';
import { entriesInArea, entriesOf } from './select.ts';

const texts = [
  latvian('recommendation', 'rec-2', { number: 2, areas: ['hou', 'edu'] }),
  latvian('recommendation', 'rec-1', { number: 1, areas: ['hou'] }),
  latvian('recommendation', 'rec-3', { number: 3, areas: ['emp'] }),
  act('law'),
  latvian('source', 'ek19'),
];
const model = modelOf(...texts);

describe('entriesOf', () => {
  it('picks one kind in page order', () => {
    expect(idsOf(entriesOf(model, 'recommendation'))).toEqual(['rec-1', 'rec-2', 'rec-3']);
    expect(idsOf(entriesOf(model, 'legal-act'))).toEqual(['law']);
    expect(entriesOf(model, 'principle')).toEqual([]);
  });
});

describe('entriesInArea', () => {
  it('picks what bears on an area, by any of its areas', () => {
    expect(idsOf(entriesInArea(model, 'recommendation', 'hou'))).toEqual(['rec-1', 'rec-2']);
    expect(idsOf(entriesInArea(model, 'recommendation', 'edu'))).toEqual(['rec-2']);
    expect(idsOf(entriesInArea(model, 'legal-act', 'hou'))).toEqual(['law']);
    expect(entriesInArea(model, 'source', 'hou')).toEqual([]);
  });
});
