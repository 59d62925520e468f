import { z } from 'zod';

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True for `2013`, `2013-12` and `2013-12-09` when they name a real year, month or day. */
export function isPartialDate(text: string): boolean {
  const match = PARTIAL.exec(text);
  if (!match) return false;
  const [, year, month, day] = match;
  if (month && (Number(month) < 1 || Number(month) > 12)) return false;
  if (!day) return true;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** A date known to the year, the month or the day, kept as text so that nothing is made up: `2013`, `2013-12`, `2013-12-09`. */
export const partialDate = () =>
  z.preprocess(yamlDateToText, z.string().refine(isPartialDate, { params: { code: 'date' } }));

/** A partial date, or the word that the source gives none. */
export const partialDateOrUndated = () =>
  z.preprocess(
    yamlDateToText,
    z.string().refine((text) => text === 'undated' || isPartialDate(text), { params: { code: 'date-or-undated' } }),
  );

/** A full calendar day: `2026-11-21`. */
export const day = () =>
  z.preprocess(
    yamlDateToText,
    z.string().refine((text) => text.length === 10 && isPartialDate(text), { params: { code: 'day' } }),
  );

/**
 * Compares two partial dates by the part that both know.
 * @returns below zero when `a` is surely earlier, above zero when surely later, 0 when they overlap
 */
export function comparePartialDates(a: string, b: string): number {
  const shared = Math.min(a.length, b.length);
  return a.slice(0, shared).localeCompare(b.slice(0, shared));
}

/** YAML reads a bare year as a number and, in Astro's loader, a bare day as a Date; authors mean the text. */
function yamlDateToText(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'number' && Number.isInteger(value)) return String(value);
  return value;
}
