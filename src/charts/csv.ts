import type { Labels } from '../schema/taxonomy.ts';
import type { Figure } from './series.ts';

/** Tells Excel that the file is UTF-8; without it Latvian letters come out wrong there. */
const BYTE_ORDER_MARK = '\ufeff';
const HEADER = ['date', 'value', 'unit', 'label', 'publisher', 'source_id', 'entry_id'];

/** The figures of a series as a CSV file; several sources of a figure stand in one field, with spaces between them. */
export function seriesCsv(figures: readonly Figure[], lang: keyof Labels): string {
  const people = { lv: 'cilvēki', en: 'people' };
  const rows = figures.map(({ date, value, unit = people, label, entry: { id, data } }) => [
    date,
    String(value),
    unit[lang],
    label[lang],
    data.publisher[lang],
    [...new Set(data.sources.map(({ source }) => source))].join(' '),
    id,
  ]);
  return BYTE_ORDER_MARK + csv([HEADER, ...rows]);
}

/** Rows as RFC 4180 has them: commas, CRLF, and quotes around fields that hold a comma, a quote or a line break. */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
