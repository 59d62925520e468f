import { expect, it } from 'vitest';
import { pressOf } from '../../tests/example-book.ts';
import { act, latvian, modelOf } from '../../tests/example-entries.ts';
import type { Chapter } from './book.ts';
import { dateList, idIndex, termIndex } from './indexes.ts';
import { textOf } from './rich.ts';

const model = modelOf(
  latvian('term', 'term-02', { title: 'Ķieģelis' }),
  latvian('term', 'term-01', { title: 'Kopiena' }),
  latvian('recommendation', 'rec-10', { covers: ['rec-old'] }),
  latvian('recommendation', 'rec-9'),
  latvian('legal-act', 'act-told', { adopted: '2013-12-09' }),
  latvian('legal-act', 'act-untold', { adopted: '2009' }),
  latvian('event', 'ev-one', { date: '2013-12-09', about: ['act-told'] }),
  act('act-undated'),
);
const press = pressOf(model);
const rows = ({ index }: Chapter) =>
  index?.rows.map(({ text, refs }) => `${textOf(text)}: ${refs.map(({ to, name }) => `${to}/${name}`).join(' ')}`);

it('terms stand by the Latvian alphabet, each with its explanation and its places', () => {
  const places = [{ term: 'term-01', entry: 'rec-9', mark: 'rec-9.term-01' }];
  expect(rows(termIndex(places, press))).toEqual([
    'Kopiena: term-01/term-01 rec-9.term-01/rec-9',
    'Ķieģelis: term-02/term-02',
  ]);
});

it('ids stand by number, with those that another entry stands for', () => {
  const entries = [...model.entries.values()].filter(({ kind }) => kind === 'recommendation');
  expect(rows(idIndex(entries, press))).toEqual([
    'rec-9\u2002Virsraksts: rec-9/rec-9',
    'rec-10\u2002Virsraksts: rec-10/rec-10',
    'rec-old\u2002Virsraksts: rec-10/rec-10',
  ]);
});

it('dates come once: an act that an event of its day is about is left to the event', () => {
  expect(rows(dateList(press))).toEqual([
    '2009.\u00a0gads Virsraksts: act-untold/act-untold',
    '2013.\u00a0gada 9.\u00a0decembris Virsraksts: ev-one/ev-one',
  ]);
});
