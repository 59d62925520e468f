import { csvFile } from '../charts/csv.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { type Assessment, answerOf } from './assessment.ts';

/** A factor as the form names it. */
export interface Factor {
  id: string;
  number: number;
  title: string;
}

/** What the levels are called in the reader's language, by level, and what a factor is that has none. */
export interface LevelWords {
  levels: readonly string[];
  unrated: string;
}

const HEADER = {
  lv: ['numurs', 'id', 'panākumu faktors', 'solis (0–3)', 'solis vārdos', 'kas to apliecina', 'datums', 'grupa'],
  en: ['number', 'id', 'success factor', 'step (0–3)', 'step in words', 'evidence', 'date', 'group'],
};
const FILE_NAME = { lv: 'pasnovertejums', en: 'self-assessment' };
/** What spreadsheets take for the start of a formula, full-width forms among them. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** The assessment as a CSV file: a row for each factor in the order given, rated or not. */
export function assessmentCsv(
  assessment: Assessment,
  factors: readonly Factor[],
  words: LevelWords,
  lang: keyof Labels,
): string {
  const rows = factors.map(({ id, number, title }) => {
    const { level, evidence } = answerOf(assessment, id);
    const [step, inWords] = level === undefined ? ['', words.unrated] : [String(level), words.levels[level] ?? ''];
    return [String(number), id, title, step, inWords, asText(evidence), assessment.date, asText(assessment.group)];
  });
  return csvFile([HEADER[lang], ...rows], lang);
}

/**
 * What the file is called: `pasnovertejums-2026-11-21.csv`.
 * @param day `YYYY-MM-DD`
 */
export function assessmentFileName(day: string, lang: keyof Labels): string {
  return `${FILE_NAME[lang]}-${day}.csv`;
}

/** What a reader typed, so that a spreadsheet shows it and does not calculate it. */
function asText(typed: string): string {
  return FORMULA.test(typed) ? `'${typed}` : typed;
}
