import { describe } from 'vitest';
import { ACT, ACT_EN, acts, edit, fixture, REC, runCases, SOURCE, SOURCE_EN } from '../../tests/content-folder.ts';

const SUPERSEDED = 'status: superseded\nsupersededBy:';
const ACT_2 = 'docs/legal-acts/act-two.mdx';

describe('ids and folders', () => {
  runCases([
    {
      name: 'a copy that kept the id of its original',
      change: { ...acts({ 'act-two': [] }), [ACT_2]: fixture(ACT) },
      findings: [
        [`${ACT}:2:5`, 'id', 'duplicate-id'],
        [`${ACT_2}:2:5`, 'id', 'duplicate-id'],
        [`${ACT_2}:2:5`, 'id', 'id-is-name'],
      ],
      says: {
        lv: [
          'Id „act-one” ir arī šeit: content/docs/legal-acts/act-two.mdx',
          'ir arī šeit: content/docs/legal-acts/act-one.mdx',
        ],
        en: [
          'is also used here: content/docs/legal-acts/act-two.mdx',
          'is also used here: content/docs/legal-acts/act-one.mdx',
        ],
      },
    },
    {
      name: 'the same file name in two folders',
      change: {
        'docs/sources/act-one.mdx': edit(['id: src-one', 'id: act-one'])(fixture(SOURCE)),
        'docs/en/sources/act-one.mdx': fixture(SOURCE_EN),
      },
      findings: [
        [`${ACT}:2:5`, 'id', 'duplicate-id'],
        [`${REC}:17:9`, 'basis.0', 'wrong-kind'],
        ['docs/sources/act-one.mdx:2:5', 'id', 'duplicate-id'],
      ],
    },
    {
      name: 'a covered id that another entry has',
      change: { [ACT]: edit(['form: law', 'covers: [rec-one]\nform: law']) },
      findings: [
        [`${ACT}:7:10`, 'covers.0', 'duplicate-id'],
        [`${REC}:2:5`, 'id', 'duplicate-id'],
      ],
    },
    {
      name: 'an id that is not the file name',
      change: { [REC]: edit(['id: rec-one', 'id: rec-two']) },
      findings: [[`${REC}:2:5`, 'id', 'id-is-name']],
      says: { lv: ['pārsauciet failu par rec-two.mdx; ja ne, rakstiet id: rec-one'], en: ['write id: rec-one'] },
    },
    {
      name: 'an act in the folder of sources',
      change: {
        [ACT]: null,
        [ACT_EN]: null,
        'docs/sources/act-one.mdx': fixture(ACT),
        'docs/en/sources/act-one.mdx': fixture(ACT_EN),
      },
      findings: [['docs/sources/act-one.mdx:3:7', 'kind', 'kind-folder']],
      says: { lv: ['jāglabā mapē docs/legal-acts/'], en: ['belongs in the folder docs/legal-acts/'] },
    },
    {
      name: 'a kind that does not exist',
      change: { [ACT]: edit(['kind: legal-act', 'kind: legal-akt']) },
      findings: [[`${ACT}:3:7`, 'kind', 'invalid-value']],
      says: { lv: ['Vai domājāt legal-act?'], en: ['Did you mean legal-act?'] },
    },
  ]);
});

describe('references', () => {
  runCases([
    {
      name: 'references to nothing',
      change: { [REC]: edit(['[act-one]', '[act-on, piemers-2020]']) },
      findings: [
        [`${REC}:17:9`, 'basis.0', 'dangling-reference'],
        [`${REC}:17:17`, 'basis.1', 'dangling-reference'],
      ],
      says: {
        lv: ['Ieraksta „act-on” nav. Vai domājāt act-one? Pārbaudiet id', 'Ieraksta „piemers-2020” nav. Pārbaudiet id'],
        en: [
          'There is no entry “act-on”. Did you mean act-one? Check the id',
          'There is no entry “piemers-2020”. Check the id',
        ],
      },
    },
    {
      name: 'a reference to nothing, with two entries near',
      change: { ...acts({ 'act-ones': [] }), [REC]: edit(['basis: [act-one]', 'basis: [act-onee]']) },
      findings: [[`${REC}:17:9`, 'basis.0', 'dangling-reference']],
      says: { lv: ['Vai domājāt act-one, act-ones?'], en: ['Did you mean act-one, act-ones?'] },
    },
    {
      name: 'a reference to an entry of the wrong kind',
      change: { [REC]: edit(['[act-one]', '[src-one]'], ['source: src-one', 'source: act-one']) },
      findings: [
        [`${REC}:10:13`, 'sources.0.source', 'wrong-kind'],
        [`${REC}:17:9`, 'basis.0', 'wrong-kind'],
      ],
      says: {
        lv: ['„act-one” veids ir legal-act, bet šeit der tikai source'],
        en: ['“act-one” is of the kind legal-act; only source will do here'],
      },
    },
    {
      name: 'references to itself',
      change: {
        [REC]: edit(['basis: [', 'related: [rec-one]\nbasis: [']),
        [ACT]: edit(['status: in-force', `${SUPERSEDED} [act-one]`]),
      },
      findings: [
        [`${ACT}:15:16`, 'supersededBy.0', 'self-reference'],
        [`${REC}:17:11`, 'related.0', 'self-reference'],
      ],
    },
    {
      name: 'a reference to a file that cannot be read is not lost besides',
      change: { [ACT]: edit(['title: Likums', 'title: Likums: pirmais']) },
      findings: [[`${ACT}:4:8`, 'frontmatter', 'yaml-syntax']],
    },
    {
      name: 'an unknown source',
      change: { [REC]: edit(['source: src-one', 'source: src-won']) },
      findings: [[`${REC}:10:13`, 'sources.0.source', 'dangling-reference']],
      says: { lv: ['Vai domājāt src-one?'], en: ['Did you mean src-one?'] },
    },
  ]);
});
