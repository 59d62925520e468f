import { formatDate } from '../i18n/date.ts';
import { fill } from '../i18n/fill.ts';
import type { EntryPart } from '../parts/part.ts';
import type { OutlineStep } from './outline.ts';
import type { SetTexts } from './texts.ts';

/** A step's number and name: „2. Saruna”; one without a name is „4. solis”. */
export function stepHeading(
  { heading, number }: Pick<OutlineStep, 'heading' | 'number'>,
  { step }: Pick<SetTexts, 'step'>,
): string {
  return heading === '' ? fill(step, { number }) : `${number}. ${heading}`;
}

/** How far a statement holds, as its page says it: „Vēsturisks. Stāvoklis uz: 2013. gads”; empty for what states nothing. */
export function standingOf(
  { status, asOf }: Pick<EntryPart, 'status' | 'asOf'>,
  { lang, asOf: label, undated }: Pick<SetTexts, 'lang' | 'asOf' | 'undated'>,
): string {
  const date = asOf === 'undated' ? undated : asOf && formatDate(asOf, lang).replaceAll(' ', '\u00a0');
  return [status, date && `${label}: ${date}`].filter(Boolean).join('. ');
}
