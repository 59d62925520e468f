import type { Labels } from '../schema/taxonomy.ts';
import { formatNumber } from './number.ts';
import { t } from './strings.ts';

/** A number with its unit: „8 291”, „ap 70 %”, “about 70%”; Latvian puts a space before the percent sign. */
export function formatQuantity(
  { value, unit, approximate }: { value: number; unit?: Labels | undefined; approximate?: boolean | undefined },
  lang: keyof Labels,
): string {
  const space = unit?.en === '%' && lang === 'en' ? '' : '\u00a0';
  const about = approximate ? `${t(lang, 'statistic.approximate')}\u00a0` : '';
  return `${about}${formatNumber(value, lang)}${unit ? `${space}${unit[lang]}` : ''}`;
}
