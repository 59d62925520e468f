import type { Labels } from '../schema/taxonomy.ts';

const parts = (text: string) => text.split('-').map(Number) as [number, number?, number?];

/**
 * A partial date in words, in the nominative: „2013. gada 9. decembris”, “9 December 2013”.
 * @param text `2013`, `2013-12` or `2013-12-09`
 */
export function formatDate(text: string, lang: keyof Labels): string {
  const [year, month, day] = parts(text);
  if (month === undefined) return lang === 'lv' ? `${year}. gads` : String(year);
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang === 'lv' ? 'lv' : 'en-GB', { ...options, timeZone: 'UTC' }).format(date);
  if (day !== undefined) return format({ year: 'numeric', month: 'long', day: 'numeric' });
  // Intl shortens „gada” to „g.” where a Latvian date has no day.
  return lang === 'lv' ? `${year}. gada ${format({ month: 'long' })}` : format({ year: 'numeric', month: 'long' });
}

/**
 * A date as it stands after „līdz”, which asks for the dative: „2027. gada 21. novembrim”, “21 November 2027”.
 * @param text `2013`, `2013-12` or `2013-12-09`
 */
export function formatDeadline(text: string, lang: keyof Labels): string {
  const date = formatDate(text, lang);
  return lang === 'lv' ? date.replace(/is$/, 'im').replace(/s$/, 'am') : date;
}

/**
 * A date as it stands after „uz”, which asks for the accusative: „2019. gada 5. septembri”, “5 September 2019”.
 * @param text `2013`, `2013-12` or `2013-12-09`
 */
export function formatAsOf(text: string, lang: keyof Labels): string {
  const date = formatDate(text, lang);
  return lang === 'lv' ? date.replace(/is$/, 'i').replace(/s$/, 'u') : date;
}

/**
 * The day on which something was done, in the locative: „2026. gada 21. novembrī”, “21 November 2026”.
 * @param text `2013`, `2013-12` or `2013-12-09`
 */
export function formatOnDay(text: string, lang: keyof Labels): string {
  const date = formatDate(text, lang);
  return lang === 'lv' ? date.replace(/is$/, 'ī').replace(/s$/, 'ā') : date;
}

/**
 * A day as it stands before what belongs to it, in the genitive: „2026. gada 21. novembra”, “21 November 2026”.
 * @param text `2013-12-09`
 */
export function formatOfDay(text: string, lang: keyof Labels): string {
  const date = formatDate(text, lang);
  return lang === 'lv' ? date.replace(/lis$/, 'ļa').replace(/is$/, 'a').replace(/s$/, 'a') : date;
}

/** A period by what is known of it: „2012–2018”, „sākot ar: 2012. gads”, „līdz 2018. gadam”, “to 2020”. */
export function formatPeriod(
  period: { from?: string | undefined; to?: string | undefined },
  lang: keyof Labels,
): string {
  const { from, to } = period;
  if (from && to) {
    const years = from.length === 4 && to.length === 4;
    return years ? `${from}–${to}` : `${formatDate(from, lang)} – ${formatDate(to, lang)}`;
  }
  if (from) return lang === 'lv' ? `sākot ar: ${formatDate(from, lang)}` : `from ${formatDate(from, lang)}`;
  if (to) return lang === 'lv' ? `līdz ${formatDeadline(to, lang)}` : `to ${formatDate(to, lang)}`;
  return '';
}

/** A day, or the days from the first to the last. */
export function formatSpan(from: string, to: string | undefined, lang: keyof Labels): string {
  return to ? `${formatDate(from, lang)} – ${formatDate(to, lang)}` : formatDate(from, lang);
}
