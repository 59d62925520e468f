import { describe } from 'vitest';
import { ACT, edit, REC, runCases, SOURCE } from '../../tests/content-folder.ts';

describe('fields', () => {
  runCases([
    { name: 'the valid fixture has no findings', change: {}, findings: [] },
    {
      name: 'a misspelt key',
      change: { [SOURCE]: edit(['read: 2026', 'raed: 2026']) },
      findings: [
        [`${SOURCE}:2:1`, 'read', 'missing-field'],
        [`${SOURCE}:13:1`, 'raed', 'unknown-key'],
      ],
      says: {
        lv: ['Trūkst lauka „read”.', 'Piemērs: 2026-11-21', 'Vai domājāt read?', 'Atļautie lauki: id, kind, title'],
        en: [
          'The field “read” is missing.',
          'Example: 2026-11-21',
          'Did you mean read?',
          'Allowed fields: id, kind, title',
        ],
      },
    },
    {
      name: 'a misspelt key in a list',
      change: { [REC]: edit(['    lines: "3, 5-6"', '    lins: "3, 5-6"']) },
      findings: [[`${REC}:12:5`, 'sources.0.lins', 'unknown-key']],
      says: { lv: ['Vai domājāt lines?'], en: ['Did you mean lines?', 'Allowed fields: source, section, lines.'] },
    },
    {
      name: 'a misspelt key in braces',
      change: { [ACT]: edit(['form: law', 'identifiers: { celx: 32021H0319 }\nform: law']) },
      findings: [[`${ACT}:7:16`, 'identifiers.celx', 'unknown-key']],
      says: { lv: ['Vai domājāt celex?'], en: ['Did you mean celex?'] },
    },
    {
      name: 'keys that every JavaScript object has, and keys that are no text',
      change: { [SOURCE]: edit(['read:', 'constructor: 1\n? [a, b]\n: 2\nread:']) },
      findings: [
        [`${SOURCE}:2:1`, '[ a, b ]', 'unknown-key'],
        [`${SOURCE}:13:1`, 'constructor', 'unknown-key'],
      ],
    },
    {
      name: 'a missing field',
      change: { [REC]: edit(['addresseeInSource: latvia\n', '']) },
      findings: [[`${REC}:2:1`, 'addresseeInSource', 'missing-field']],
      says: {
        lv: ['Trūkst lauka „addresseeInSource”. Kam ieteikums adresēts avotā. Piemērs: member-states'],
        en: ['is missing.'],
      },
    },
    {
      name: 'a field without a value',
      change: { [REC]: edit(['section: 2. nodaļa', 'section:']) },
      findings: [[`${REC}:11:13`, 'sources.0.section', 'missing-field']],
    },
    {
      name: 'a text where a number belongs, a number where a list belongs, a number where a text belongs',
      change: {
        [REC]: edit(['number: 1', 'number: viens'], ['areas: [hou]', 'areas: 1'], ['lines: "3, 5-6"', 'lines: 3']),
      },
      findings: [
        [`${REC}:6:9`, 'number', 'invalid-type'],
        [`${REC}:8:8`, 'areas', 'invalid-type'],
        [`${REC}:12:12`, 'sources.0.lines', 'invalid-type'],
      ],
      says: {
        lv: [
          '„viens” ir nepareiza veida: jābūt skaitlim',
          'jābūt sarakstam kvadrātiekavās',
          'Piemērs: [hou]',
          'jābūt tekstam',
          '"361-362"',
        ],
        en: ['it must be a number', 'a list in square brackets', 'it must be text'],
      },
    },
    {
      name: 'a fraction where a whole number belongs',
      change: { [SOURCE]: edit(['lineCount: 20', 'lineCount: 20.5']) },
      findings: [[`${SOURCE}:12:12`, 'lineCount', 'invalid-type']],
      says: { lv: ['jābūt veselam skaitlim'], en: ['it must be a whole number'] },
    },
    {
      name: 'a value outside the list',
      change: {
        [ACT]: edit(['status: in-force', 'status: in-farce']),
        [REC]: edit(['[municipality]', '[municipality, mayor]']),
      },
      findings: [
        [`${ACT}:14:9`, 'status', 'invalid-value'],
        [`${REC}:16:28`, 'addressees.1', 'invalid-value'],
      ],
      says: {
        lv: [
          'Vērtība „in-farce” neder. Vai domājāt in-force? Atļauts: in-force, current, expired',
          'Piemērs: in-force',
          '„mayor”',
        ],
        en: [
          'isn’t in the list. Did you mean in-force? Allowed: in-force, current, expired',
          'Example: in-force',
          '“mayor”',
        ],
      },
    },
    {
      name: 'malformed dates',
      change: {
        [SOURCE]: edit(['issued: 2019-09', 'issued: 2013-13'], ['read: 2026-01-01', 'read: 2026-01']),
        [ACT]: edit(['asOf: 2019', 'asOf: pērn'], ['checked: 2026-01-01', 'checked: 2013-02-30']),
        [REC]: edit(['asOf: 2019-09-05', 'asOf: 5.9.2019'], ['reviewed: 2026-01-01', 'reviewed: undated']),
      },
      findings: [
        [`${ACT}:12:7`, 'asOf', 'invalid-date'],
        [`${ACT}:15:10`, 'checked', 'invalid-date'],
        [`${REC}:13:7`, 'asOf', 'invalid-date'],
        [`${REC}:18:11`, 'reviewed', 'invalid-date'],
        [`${SOURCE}:10:9`, 'issued', 'invalid-date'],
        [`${SOURCE}:13:7`, 'read', 'invalid-date'],
      ],
      says: {
        lv: ['„pērn” nav datums. Rakstiet gadu, mēnesi vai dienu', '„2013-02-30” nav kalendāra diena'],
        en: ['“pērn” isn’t a date', '2013, 2013-12 or 2013-12-09', '“2013-02-30” isn’t a calendar day'],
      },
    },
    {
      name: 'malformed ids',
      change: { [REC]: edit(['id: rec-one', 'id: Rec_One'], ['[act-one]', '["Likums 1"]']) },
      findings: [
        [`${REC}:2:5`, 'id', 'invalid-id'],
        [`${REC}:17:9`, 'basis.0', 'invalid-id'],
      ],
      says: { lv: ['Piemērs: rec-hou-03', '„Likums 1”'], en: ['Example: rec-hou-03', '“Likums 1” isn’t well formed'] },
    },
    {
      name: 'an id twice in a list',
      change: { [REC]: edit(['[act-one]', '[act-one, act-one]']) },
      findings: [[`${REC}:17:8`, 'basis', 'repeated-value']],
    },
    {
      name: 'lines and addresses that are not well formed',
      change: { [REC]: edit(['"3, 5-6"', '"3.–6. rinda"']), [SOURCE]: edit(['read:', 'url: www.example.lv\nread:']) },
      findings: [
        [`${REC}:12:12`, 'sources.0.lines', 'invalid-format'],
        [`${SOURCE}:13:6`, 'url', 'invalid-format'],
      ],
    },
    {
      name: 'no date of the statement and no source',
      change: {
        [REC]: edit(['asOf: 2019-09-05\n', '']),
        [ACT]: edit(['  - { source: src-one, section: 1. nodaļa, lines: "1-2" }', '  []']),
      },
      findings: [
        [`${ACT}:11:3`, 'sources', 'too-short'],
        [`${REC}:2:1`, 'asOf', 'missing-field'],
      ],
      says: {
        lv: ['Vismaz viens avots ar nodaļu un rindām.', 'vai undated'],
        en: ['At least one source', 'or undated'],
      },
    },
    {
      name: 'a title over 90 and a summary over 300 characters',
      change: { [REC]: edit(['Palīdzēt', 'ā'.repeat(91)], ['Vienīgais ieteikums.', 'b'.repeat(301)]) },
      findings: [
        [`${REC}:4:8`, 'title', 'too-long'],
        [`${REC}:5:10`, 'summary', 'too-long'],
      ],
      says: {
        lv: ['Par garu: 91\u00a0zīme, atļautas 90.', 'Par garu: 301'],
        en: ['Too long: 91 characters, 90 allowed.', '301 characters, 300 allowed.'],
      },
    },
    {
      name: 'a title of 90 and a summary of 300 characters',
      change: { [REC]: edit(['Palīdzēt', 'ā'.repeat(90)], ['Vienīgais ieteikums.', 'b'.repeat(300)]) },
      findings: [],
    },
  ]);
});
