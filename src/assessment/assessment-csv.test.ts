import { describe, expect, it } from 'vitest';
import { type Assessment, blank } from './assessment.ts';
import { assessmentCsv, assessmentFileName } from './assessment-csv.ts';

const factors = [
  { id: 'sf-01', number: 1, title: 'Laiks; arī vēlāk' },
  { id: 'sf-02', number: 2, title: 'Dati, pa vecumiem' },
];
const words = { levels: ['Nav', 'Dažreiz', 'Regulāri', 'Var parādīt'], unrated: 'nav novērtēts' };
const assessment: Assessment = {
  date: '2026-11-21',
  group: 'Novada grupa',
  answers: { 'sf-01': { level: 0, evidence: 'Lēmums "5"; plāns,\nprotokols' } },
};
const lines = (given: Assessment, lang: 'lv' | 'en') => assessmentCsv(given, factors, words, lang).split('\r\n');

describe('assessmentCsv', () => {
  it('writes the Latvian file as Excel set to Latvian reads it', () => {
    expect(lines(assessment, 'lv')).toEqual([
      '\ufeffnumurs;id;panākumu faktors;solis (0–3);solis vārdos;kas to apliecina;datums;grupa',
      '1;sf-01;"Laiks; arī vēlāk";0;Nav;"Lēmums ""5""; plāns,\nprotokols";2026-11-21;Novada grupa',
      '2;sf-02;Dati, pa vecumiem;;nav novērtēts;;2026-11-21;Novada grupa',
      '',
    ]);
  });

  it('writes the English file with commas', () => {
    expect(lines({ ...assessment, answers: { 'sf-02': { level: 3, evidence: 'a' } } }, 'en')).toEqual([
      '\ufeffnumber,id,success factor,step (0–3),step in words,evidence,date,group',
      '1,sf-01,Laiks; arī vēlāk,,nav novērtēts,,2026-11-21,Novada grupa',
      '2,sf-02,"Dati, pa vecumiem",3,Var parādīt,a,2026-11-21,Novada grupa',
      '',
    ]);
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+371', "'+371"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['\t=1', "'\t=1"],
    ['a=1', 'a=1'],
    ['– domuzīme', '– domuzīme'],
  ])('gives a spreadsheet no formula: %j becomes %j', (evidence, cell) => {
    const [, first] = lines({ ...blank, answers: { 'sf-01': { level: 1, evidence } } }, 'lv');
    expect(first).toBe(`1;sf-01;"Laiks; arī vēlāk";1;Dažreiz;${cell};;`);
  });

  it('guards the name of the group as well, and a line break before a formula', () => {
    const text = assessmentCsv(
      { ...blank, group: '=HYPERLINK("a")', answers: { 'sf-01': { level: 1, evidence: '\n=1' } } },
      factors,
      words,
      'lv',
    );
    expect(text).toContain(`;"'=HYPERLINK(""a"")"\r\n`);
    expect(text).toContain(`;"'\n=1";`);
  });
});

it('the file is named after the day', () => {
  expect(assessmentFileName('2026-11-21', 'lv')).toBe('pasnovertejums-2026-11-21.csv');
  expect(assessmentFileName('2026-11-21', 'en')).toBe('self-assessment-2026-11-21.csv');
});
