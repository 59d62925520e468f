import type { Labels } from '../schema/taxonomy.ts';

const KILO = 1000;

/**
 * A size in words: „8,4 MB”, “310 kB”; at most three digits before the unit, one after the comma below ten.
 * @param bytes whole bytes
 */
export function formatBytes(bytes: number, lang: keyof Labels): string {
  const unit = bytes < KILO * KILO ? 'kilobyte' : 'megabyte';
  const value = bytes / (unit === 'kilobyte' ? KILO : KILO * KILO);
  const digits = value < 10 && unit === 'megabyte' ? 1 : 0;
  return new Intl.NumberFormat(lang === 'lv' ? 'lv' : 'en-GB', {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  })
    .format(value)
    .replace(' ', '\u00a0');
}
