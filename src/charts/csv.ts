import type { Labels } from '../schema/taxonomy.ts';
import type { Figure } from './series.ts';

/** Tells Excel that the file is UTF-8; without it Latvian letters come out wrong there. */
const BYTE_ORDER_MARK = '\ufeff';
const HEADER = {
  lv: ['datums', 'vērtība', 'aptuveni', 'mērvienība', 'kas skaitīts', 'kas publicējis', 'avota id', 'ieraksta id'],
  en: ['date', 'value', 'approximate', 'unit', 'label', 'publisher', 'source_id', 'entry_id'],
};

/**
 * The figures of a series as a CSV file; several sources of a figure stand in one field, with spaces between them.
 * The Latvian file has semicolons and decimal commas, by which Excel set to Latvian tells columns and numbers.
 */
export function seriesCsv(figures: readonly Figure[], lang: keyof Labels): string {
  const people = { lv: 'cilvēki', en: 'people' };
  const latvian = lang === 'lv';
  const rows = figures.map(({ date, value, approximate, unit = people, label, entry: { id, data } }) => [
    date,
    latvian ? String(value).replace('.', ',') : String(value),
    approximate ? (latvian ? 'jā' : 'yes') : '',
    unit[lang],
    label[lang],
    data.publisher[lang],
    [...new Set(data.sources.map(({ source }) => source))].join(' '),
    id,
  ]);
  return csvFile([HEADER[lang], ...rows], lang);
}

/** Rows as the text of a file that Excel, set to the language, opens with its letters and columns right. */
export function csvFile(rows: readonly (readonly string[])[], lang: keyof Labels): string {
  return BYTE_ORDER_MARK + csv(rows, lang === 'lv' ? ';' : ',');
}

/**
 * Rows as RFC 4180 has them: CRLF, and quotes around fields that hold the separator, a quote or a line break.
 * @param separator a comma, as there, or the semicolon of countries that write numbers with a comma
 */
export function csv(rows: readonly (readonly string[])[], separator: ',' | ';' = ','): string {
  return rows.map((row) => `${row.map((field) => quoted(field, separator)).join(separator)}\r\n`).join('');
}

function quoted(field: string, separator: string): string {
  return field.includes(separator) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
