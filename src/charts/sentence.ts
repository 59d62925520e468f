import { formatDate } from '../i18n/date.ts';
import { formatNumber } from '../i18n/number.ts';
import { formatQuantity } from '../i18n/quantity.ts';
import { t } from '../i18n/strings.ts';
import type { Labels } from '../schema/taxonomy.ts';
import type { Figure } from './series.ts';

type Lang = keyof Labels;

/**
 * What a chart shows, in a sentence: the first and the last figure and the difference, in percent of the first or,
 * for percentages, in percentage points. It compares and doesn't explain: why a count changed is for the entries.
 * @param figures comparable ones, by date; at least two, else the sentence is empty
 */
export function chartSentence(figures: readonly Figure[], lang: Lang): string {
  const [first] = figures;
  const last = figures.at(-1);
  if (!first || !last || first === last) return '';
  return t(lang, 'chart.sentence', {
    what: subject(first, lang),
    from: formatQuantity(first, lang),
    fromYear: first.date.slice(0, 4),
    to: formatQuantity(last, lang),
    toYear: last.date.slice(0, 4),
    change: change(first, last, lang),
  });
}

/** The chart in words, for those who don't see it: what it is and every value with its date. */
export function chartAlternative(figures: readonly Figure[], lang: Lang): string {
  const [first] = figures;
  if (!first) return '';
  const values = figures.map((figure) => `${formatDate(figure.date, lang)} – ${formatQuantity(figure, lang)}`);
  return t(lang, 'chart.alternative', { what: subject(first, lang), values: values.join('; ') });
}

/** Who is counted; of rates, also what the rate is. */
function subject({ entry, label, unit }: Figure, lang: Lang): string {
  const population = entry.data.population[lang];
  const capital = population.charAt(0).toLocaleUpperCase(lang) + population.slice(1);
  return unit ? `${capital}, ${label[lang]}` : capital;
}

function change(first: Figure, last: Figure, lang: Lang): string {
  const difference = Math.round((last.value - first.value) * 100) / 100;
  const size = Math.abs(difference);
  if (size === 0) return t(lang, 'chart.same');
  const amount = formatNumber(size, lang);
  if (first.unit?.en === '%') {
    const key = isSingular(size, lang) ? 'chart.point' : 'chart.points';
    return t(lang, difference > 0 ? 'chart.higher' : 'chart.lower', { amount: t(lang, key, { n: amount }) });
  }
  const percent = first.value === 0 ? undefined : Math.round((size / first.value) * 100);
  const share = percent === undefined ? '' : t(lang, 'chart.share', { percent: formatNumber(percent, lang) });
  return t(lang, difference > 0 ? 'chart.more' : 'chart.fewer', { amount: `${amount}${share}` });
}

/** The Latvian dative after „par” has a singular for 1, 21, 31 …, but not for fractions that end in 1. */
function isSingular(n: number, lang: Lang): boolean {
  return lang === 'lv' ? n % 10 === 1 && n % 100 !== 11 : n === 1;
}
