import { describe, expect, it } from 'vitest';
import { examples } from '../../tests/example-entries.ts';
import { type Kind, kindOfFolder, kinds } from './kinds.ts';
import { page } from './page.ts';
import { translation } from './translation.ts';

const names = Object.keys(kinds) as Kind[];
const errorPaths = (kind: Kind, change: Record<string, unknown>) => {
  const result = kinds[kind].schema.safeParse({ ...examples[kind], ...change });
  return (result.error?.issues ?? []).map(({ path }) => path.join('.'));
};

describe('every kind', () => {
  it.each(names)('%s takes its example and fills in empty lists', (kind) => {
    expect(kinds[kind].schema.parse(examples[kind])).toMatchObject({ kind, covers: [], related: [] });
  });

  it.each(names)('%s asks for each of the fields of its example', (kind) => {
    for (const key of Object.keys(examples[kind])) expect(errorPaths(kind, { [key]: undefined })).toEqual([key]);
  });

  it.each(names)('%s refuses another kind, an unknown field, a long title and a repeated id', (kind) => {
    const other = names.find((name) => name !== kind);
    expect(errorPaths(kind, { kind: other })).toEqual(['kind']);
    expect(kinds[kind].schema.safeParse({ ...examples[kind], titel: 'x' }).error?.issues[0]).toMatchObject({
      keys: ['titel'],
    });
    expect(errorPaths(kind, { title: 'x'.repeat(91), summary: ' ' })).toEqual(['title', 'summary']);
    expect(errorPaths(kind, { related: ['sf-01', 'sf-01'], covers: ['Sf-01'] })).toEqual(['covers.0', 'related']);
  });

  it('has a folder and labels of its own', () => {
    const folders = names.map((kind) => kinds[kind].folder);
    expect(new Set(folders).size).toBe(names.length);
    for (const kind of names) {
      expect(kindOfFolder(kinds[kind].folder)).toBe(kind);
      expect([kinds[kind].one.lv, kinds[kind].one.en, kinds[kind].many.lv, kinds[kind].many.en]).not.toContain('');
    }
    expect(kindOfFolder('en')).toBeUndefined();
    expect(kindOfFolder('')).toBeUndefined();
  });
});

describe.each([
  ['recommendation', { number: 0 }, ['number']],
  ['recommendation', { addressees: [] }, ['addressees']],
  ['recommendation', { areas: ['housing'] }, ['areas.0']],
  ['recommendation', { sources: [{ source: 'ek19', section: 'x', lines: '1,' }] }, ['sources.0.lines']],
  ['recommendation', { sources: [{ source: 'ek19' }], asOf: '2019-13' }, ['sources.0.section', 'asOf']],
  ['principle', { number: 1.5, level: 'local' }, ['number', 'level']],
  ['legal-act', { identifiers: { likumi: '35-4' } }, ['identifiers.likumi']],
  ['legal-act', { identifiers: { celex: 'OJ L 1' } }, ['identifiers.celex']],
  ['legal-act', { url: 'ftp://likumi.lv/1' }, ['url']],
  ['legal-act', { supersededBy: [] }, ['supersededBy']],
  ['legal-act', { supersededBy: 'nothing' }, ['supersededBy']],
  ['legal-act', { period: { from: '2024', to: 'later' } }, ['period.to']],
  ['legal-act', { checked: '2026-11', officialTitle: { lv: 'Likums' } }, ['officialTitle.en', 'checked']],
  ['eu-goal', { number: -1, framework: 'EU' }, ['number', 'framework']],
  ['eu-goal', { targets: [{ lv: 'x', en: '' }] }, ['targets.0.en']],
  ['success-factor', { number: '1', factStatus: 'expired' }, ['number', 'factStatus']],
  ['workshop', { minutes: 0, materials: [], steps: [] }, ['minutes', 'materials', 'steps']],
  ['workshop', { goal: { lv: 'Mērķis' }, audience: 'x' }, ['goal.en', 'audience']],
  ['source', { issued: '', language: 'ru', lineCount: 0 }, ['issued', 'language', 'lineCount']],
] as [Kind, Record<string, unknown>, string[]][])('%s with %j', (kind, change, paths) => {
  it(`is refused at ${paths.join(', ')}`, () => {
    expect(errorPaths(kind, change)).toEqual(paths);
  });
});

describe('a legal act', () => {
  it('takes a bare year, identifiers of every sort and either form of succession', () => {
    const { schema } = kinds['legal-act'];
    const identifiers = { celex: '32021H0319(01)', likumi: '354561', oj: 'OJ C 93', vestnesis: 'OP 2021/28.3' };
    const full = {
      ...examples['legal-act'],
      adopted: 2009,
      period: { from: 2009 },
      identifiers,
      supersededBy: 'none-known',
    };
    expect(schema.parse(full)).toMatchObject({
      adopted: '2009',
      period: { from: '2009' },
      identifiers,
      supersededBy: 'none-known',
    });
    expect(schema.parse({ ...full, supersededBy: ['act-two'] }).supersededBy).toEqual(['act-two']);
  });
});

describe('a page', () => {
  const base = { kind: 'page', title: 'Par', summary: 'Par vietni.', reviewed: '2026-11-21', reviewBy: '2027-11-21' };

  it.each([undefined, { type: 'home' }, { type: 'list', of: 'source' }, { type: 'area', area: 'hou' }])(
    'takes the view %j',
    (view) => {
      expect(page.parse({ ...base, view }).view).toEqual(view);
    },
  );

  it.each([{ type: 'map' }, { type: 'list' }, { type: 'list', of: 'page' }, { type: 'area', area: 'all' }, 'home'])(
    'refuses the view %j',
    (view) => {
      expect(page.safeParse({ ...base, view }).error?.issues[0]?.path[0]).toBe('view');
    },
  );
});

describe('a translation', () => {
  const text = { title: 'Title', summary: 'Summary.', translates: '3f9a0c21b7de' };

  it('holds texts and a checksum of twelve hexadecimal digits, nothing else', () => {
    expect(translation.parse(text)).toEqual(text);
    for (const translates of ['3f9a0c21b7d', '3F9A0C21B7DE', 'xxxxxxxxxxxx'])
      expect(translation.safeParse({ ...text, translates }).error?.issues[0]?.message).toBe('hash');
    expect(translation.safeParse({ ...text, asOf: '2019' }).success).toBe(false);
  });
});
