import { expect, it } from 'vitest';
import { textsWith } from '../../tests/example-book.ts';
import { latvian, modelOf } from '../../tests/example-entries.ts';
import type { Entry } from '../model/types.ts';
import { areaBook } from './area-book.ts';
import type { Book } from './book.ts';
import { workshopBook } from './workshop-book.ts';

const cite = (source: string) => ({ sources: [{ source, section: 'A' }] });
const model = modelOf(
  latvian('source', 'src-one'),
  latvian('source', 'src-two'),
  latvian('source', 'src-unused'),
  latvian('recommendation', 'rec-one', { ...cite('src-two'), summary: 'Te palīdz NVA.' }),
  latvian('recommendation', 'rec-edu', { ...cite('src-unused'), areas: ['edu'] }),
  latvian('body', 'inst-one', cite('src-one')),
  latvian('term', 'term-one', { title: 'NVA' }),
  latvian('term', 'term-unused', { title: 'ESF', forms: { lv: ['ESF'], en: ['ESF'] } }),
  latvian('workshop', 'ws-one'),
);
const edition = {
  model,
  texts: textsWith({ 'rec-one': '## Soļi [#soli]\n\n1. A' }),
  lang: 'lv',
  day: '2026-11-21',
} as const;
const chapters = ({ parts }: Book) =>
  parts.flatMap((part) =>
    part.chapters.map(
      ({ id, groups }) => `${id}: ${groups.flatMap(({ entries }) => entries.map((one) => one.id)).join(' ')}`,
    ),
  );

it('a workshop’s book has the plan, the entries it reads, the terms they use and their sources', () => {
  const book = workshopBook(model.entries.get('ws-one') as Entry<'workshop'>, edition);
  expect(book.name).toBe('seminars-ws-one-lv');
  expect(chapters(book)).toEqual([
    'ka-lasit: ',
    'seminars: ws-one',
    'lasamviela: rec-one',
    'vardi: term-one',
    'avoti: src-two',
  ]);
});

it('an area’s book has what its page shows, and numbers only the sources of that', () => {
  const book = areaBook('hou', edition);
  expect(book.name).toBe('joma-majokli-lv');
  const list = chapters(book);
  expect(list[0]).toBe('ka-lasit: ');
  expect(list.slice(2)).toEqual([
    'lapa-jomas-majokli.ieteikumi: rec-one',
    'lapa-jomas-majokli.iestades: inst-one',
    'vardi: term-one',
    'avoti: src-one src-two',
  ]);
});

it('an area without a page has no book', () => {
  expect(() => areaBook('gen', edition)).toThrow('gen');
});
