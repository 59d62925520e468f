import { describe } from 'vitest';
import {
  ACT,
  ACT_EN,
  type Change,
  edit,
  fixture,
  LOCK,
  locked,
  REC,
  runCases,
  SOURCE,
  SOURCE_EN,
} from '../../tests/content-folder.ts';

type Pairs = [from: string, to: string][];

const SUPERSEDED = 'status: superseded\nsupersededBy:';
const ACT_2 = 'docs/legal-acts/act-two.mdx';
const ACT_3 = 'docs/legal-acts/act-three.mdx';
const SOURCE_2 = 'docs/sources/src-two.mdx';

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
      name: 'a reference to an entry of the wrong kind',
      change: { [REC]: edit(['[act-one]', '[src-one]'], ['source: src-one', 'source: act-one']) },
      findings: [
        [`${REC}:10:13`, 'sources.0.source', 'wrong-kind'],
        [`${REC}:17:9`, 'basis.0', 'wrong-kind'],
      ],
      says: {
        lv: ['„act-one” ir legal-act, bet šeit der tikai source'],
        en: ['“act-one” is a legal-act; only source will do here'],
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

describe('succession of acts', () => {
  runCases([
    {
      name: 'two acts that replace each other',
      change: {
        ...acts({ 'act-two': [['status: in-force', `${SUPERSEDED} [act-one]`]] }),
        [ACT]: edit(['status: in-force', `${SUPERSEDED} [act-two]`]),
      },
      findings: [
        [`${ACT}:15:15`, 'supersededBy', 'supersession-cycle'],
        [`${ACT_2}:15:15`, 'supersededBy', 'supersession-cycle'],
      ],
      says: { lv: ['pa apli: act-one → act-two → act-one'], en: ['in a circle: act-one → act-two → act-one'] },
    },
    {
      name: 'three acts that replace one another in a circle',
      change: {
        ...acts({
          'act-two': [['status: in-force', `${SUPERSEDED} [act-three]`]],
          'act-three': [['status: in-force', `${SUPERSEDED} [act-one]`]],
        }),
        [ACT]: edit(['status: in-force', `${SUPERSEDED} [act-two]`]),
      },
      findings: [
        [`${ACT}:15:15`, 'supersededBy', 'supersession-cycle'],
        [`${ACT_3}:15:15`, 'supersededBy', 'supersession-cycle'],
        [`${ACT_2}:15:15`, 'supersededBy', 'supersession-cycle'],
      ],
      says: { lv: ['act-one → act-two → act-three → act-one'], en: ['act-one → act-two → act-three → act-one'] },
    },
    {
      name: 'a chain of acts without a circle',
      change: {
        ...acts({ 'act-two': [['status: in-force', `${SUPERSEDED} [act-three]`]], 'act-three': [] }),
        [ACT]: edit(['status: in-force', `${SUPERSEDED} [act-two, act-three]`]),
      },
      findings: [],
    },
    {
      name: 'an act whose time is over without a word on what came after',
      change: {
        ...acts({ 'act-two': [['status: in-force', 'status: expired']] }),
        [ACT]: edit(['in-force', 'superseded']),
      },
      findings: [
        [`${ACT}:14:9`, 'status', 'successor-missing'],
        [`${ACT_2}:14:9`, 'status', 'successor-missing'],
      ],
      says: {
        lv: ['supersededBy: [id] vai supersededBy: none-known'],
        en: ['supersededBy: [id] or supersededBy: none-known'],
      },
    },
    {
      name: 'an act whose successor is not known',
      change: { [ACT]: edit(['status: in-force', `${SUPERSEDED} none-known`]) },
      findings: [],
    },
    {
      name: 'an act in force that something else has replaced',
      change: {
        ...acts({ 'act-two': [] }),
        [ACT]: edit(['status: in-force', 'status: in-force\nsupersededBy: [act-two]']),
      },
      findings: [[`${ACT}:14:9`, 'status', 'successor-of-current']],
      says: {
        lv: ['aizstāts ar act-two, bet statuss ir in-force'],
        en: ['replaced by act-two, but its status is in-force'],
      },
    },
  ]);
});

describe('dates and lines', () => {
  runCases([
    {
      name: 'a period that ends before it begins and a review due before the last one',
      change: {
        [ACT]: edit(
          ['form: law', 'period: { from: 2020-05, to: "2019" }\nform: law'],
          ['reviewBy: 2027', 'reviewBy: 2025'],
        ),
      },
      findings: [
        [`${ACT}:7:17`, 'period.from', 'period-order'],
        [`${ACT}:18:11`, 'reviewBy', 'review-order'],
      ],
      says: { lv: ['sākas (2020-05) pēc tam, kad beidzas (2019)'], en: ['begins (2020-05) after it ends (2019)'] },
    },
    {
      name: 'a period known to the year at one end, and a review due the same day',
      change: {
        [ACT]: edit(
          ['form: law', 'period: { from: 2020-05, to: 2020 }\nform: law'],
          ['reviewBy: 2027', 'reviewBy: 2026'],
        ),
      },
      findings: [[`${ACT}:18:11`, 'reviewBy', 'review-order']],
    },
    {
      name: 'lines that the source does not have, and lines that run backwards',
      change: { [ACT]: edit(['"1-2"', '"19-21"']), [REC]: edit(['"3, 5-6"', '"3, 6-5"']) },
      findings: [
        [`${ACT}:11:51`, 'sources.0.lines', 'lines-outside'],
        [`${REC}:12:12`, 'sources.0.lines', 'lines-outside'],
      ],
      says: {
        lv: ['Avotā „src-one” ir rindas 1–20; „19-21” tajā nav.', '„6-5”'],
        en: ['has lines 1–20; “19-21” isn’t among them.', '“6-5”'],
      },
    },
    {
      name: 'no lines where the source has counted ones',
      change: { [REC]: edit(['    lines: "3, 5-6"\n', '']) },
      findings: [[`${REC}:10:5`, 'sources.0', 'lines-missing']],
      says: { lv: ['ir 20 rindas', 'lines: "364"'], en: ['has 20 lines'] },
    },
    {
      name: 'lines of a source without a count',
      change: {
        [SOURCE_2]: edit(['id: src-one', 'id: src-two'], ['lineCount: 20\n', ''])(fixture(SOURCE)),
        [SOURCE_2.replace('docs/', 'docs/en/')]: fixture(SOURCE_EN),
        [LOCK]: locked({ 'src-two': [] }),
        [REC]: edit(['source: src-one', 'source: src-two']),
      },
      findings: [[`${REC}:12:12`, 'sources.0.lines', 'lines-unexpected']],
      says: { lv: ['Izdzēsiet lines'], en: ['Delete lines'] },
    },
  ]);
});

/** More acts, each a copy of the first with a new id and edits, with its English file and its line in the lock. */
function acts(edits: Record<string, Pairs>): Change {
  const change: Change = { [LOCK]: locked(Object.fromEntries(Object.keys(edits).map((id) => [id, []]))) };
  for (const [id, pairs] of Object.entries(edits)) {
    change[`docs/legal-acts/${id}.mdx`] = edit(['id: act-one', `id: ${id}`], ...pairs)(fixture(ACT));
    change[`docs/en/legal-acts/${id}.mdx`] = fixture(ACT_EN);
  }
  return change;
}
