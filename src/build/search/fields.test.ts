import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { entryOf, latvian } from '../../../tests/example-entries.ts';
import { loadCorpus } from '../../content/corpus.ts';
import { yearsOf } from '../../model/years.ts';
import { keyOf } from '../../search/words.ts';
import { entryFields, keysOf, nameKeys } from './fields.ts';

const { model } = loadCorpus(fileURLToPath(new URL('../../../content', import.meta.url))).corpus;
const entry = (id: string) => {
  const found = model.entries.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('keysOf', () => {
  it.each([
    ['rec-hou-03', ['rechou03']],
    ['prin-01', ['prin01', 'prin02']],
    ['lv-roma-plan-2024-2027', ['nr709', '709']],
    ['eu-rec-2013-c378', ['2013c3780x1', '3201x3h1224x01']],
    ['eu-com-2020-620', ['com2020x620', 'com2020x620final']],
    ['abbr-nva', ['nva']],
    ['inst-nva', ['nva']],
    ['prj-platform-3', ['7925x50nrp3lv']],
  ])('of %s holds its ids, numbers and abbreviations', (id, keys) => {
    expect(keysOf(entry(id))).toEqual(expect.arrayContaining(keys));
  });

  it('gives every id of the site a key', () => {
    for (const { id } of model.entries.values()) expect(keysOf(entry(id))).toContain(keyOf(id));
  });
});

it('takes names, not statements, for keys', () => {
  expect(nameKeys(entry('term-04'), 'lv')).toEqual(expect.arrayContaining(['rommediator', 'mediator']));
  expect(nameKeys(entry('mun-daugavpils'), 'en')).toEqual(['daugavpil']);
  expect(nameKeys(entry('rec-hou-03'), 'lv')).toEqual([]);
});

it('knows the years of events, acts, sources and statements', () => {
  expect(yearsOf(entry('ev-2019-07-03'))).toEqual(['2019']);
  expect(yearsOf(entry('eu-rec-2013-c378'))).toEqual(['2013']);
  expect(yearsOf(entry('rec-hou-03'))).toEqual(['2019']);
  expect(yearsOf(entryOf(latvian('workshop', 'ws-one')))).toEqual([]);
  for (const each of model.entries.values()) for (const year of yearsOf(each)) expect(year).toMatch(/^(19|20)\d\d$/);
});

it('gives the index filters by id and labels in its language', () => {
  const { meta, filters } = entryFields(entry('rec-hou-03'), 'en');
  expect(filters).toMatchObject({ kind: ['recommendation'], area: ['hou'], status: ['current'] });
  expect(filters.addressee).toContain('municipality');
  expect(meta).toMatchObject({ kind: 'Recommendation', area: 'Housing' });
  expect(meta.alias).toBe(entry('rec-hou-03').title.lv);
});
