import type { Labels } from '../schema/taxonomy.ts';

/** A number as each language writes it: „8 291”, „94,26” and “8,291”, “94.26”. */
export function formatNumber(value: number, lang: keyof Labels): string {
  return new Intl.NumberFormat(lang === 'lv' ? 'lv' : 'en-GB', {
    useGrouping: 'always',
    maximumFractionDigits: 2,
  }).format(value);
}
