import { describe } from 'vitest';
import {
  ACT,
  acts,
  edit,
  fixture,
  LOCK,
  locked,
  REC,
  runCases,
  SOURCE,
  SOURCE_EN,
} from '../../tests/content-folder.ts';

const SUPERSEDED = 'status: superseded\nsupersededBy:';
const ACT_2 = 'docs/legal-acts/act-two.mdx';
const ACT_3 = 'docs/legal-acts/act-three.mdx';
const SOURCE_2 = 'docs/sources/src-two.mdx';

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
          ['reviewBy: 2099', 'reviewBy: 2025'],
        ),
      },
      findings: [
        [`${ACT}:7:17`, 'period.from', 'period-order'],
        [`${ACT}:18:11`, 'reviewBy', 'review-order'],
      ],
      says: { lv: ['sākums (2020-05) ir vēlāks nekā beigas (2019)'], en: ['begins (2020-05) after it ends (2019)'] },
    },
    {
      name: 'a period known to the year at one end, and a review due the same day',
      change: {
        [ACT]: edit(
          ['form: law', 'period: { from: 2020-05, to: 2020 }\nform: law'],
          ['reviewBy: 2099', 'reviewBy: 2026'],
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
      says: { lv: ['rindas ir saskaitītas (1–20)', 'lines: "364"'], en: ['has lines 1–20'] },
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
