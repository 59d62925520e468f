import { expect, it } from 'vitest';
import { latvian, modelOf } from '../../tests/example-entries.ts';
import { namedPlaces } from './named-places.ts';

const model = modelOf(latvian('recommendation', 'rec-one', { covers: ['rec-old'] }));
const headings = () => [{ slug: 'soli', text: 'Soļi' }];
const named = (...places: string[]) => namedPlaces(places, model, 'lv', headings);

it('names an entry once and its sections by their headings', () => {
  expect(named('rec-one#soli', 'rec-one')).toEqual([
    [
      { text: 'Virsraksts', id: 'rec-one', anchor: undefined },
      { text: 'Soļi', id: 'rec-one', anchor: 'soli' },
    ],
  ]);
  expect(named('rec-one#soli')).toEqual([[{ text: 'Virsraksts: Soļi', id: 'rec-one', anchor: 'soli' }]]);
});

it('leads a covered id to its place on the page of the entry', () => {
  expect(named('rec-old')).toEqual([[{ text: 'Virsraksts', id: 'rec-one', anchor: 'rec-old' }]]);
});

it('refuses what the guide doesn’t have', () => {
  expect(() => named('rec-lost')).toThrow('rec-lost');
});
