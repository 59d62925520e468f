import { formatDate } from '../i18n/date.ts';
import { fill } from '../i18n/fill.ts';
import type { EntryPart } from '../parts/part.ts';
import type { OutlinePlace, OutlineStep } from './outline.ts';
import type { SetTexts } from './texts.ts';

/** A step's number and name: „2. Saruna”; one without a name is „4. solis”. */
export function stepHeading(
  { heading, number }: Pick<OutlineStep, 'heading' | 'number'>,
  { step }: Pick<SetTexts, 'step'>,
): string {
  return heading === '' ? fill(step, { number }) : `${number}. ${heading}`;
}

/** What is said of a place without an entry: that it is gone, or just its id where the list couldn't be had. */
export function missingText(
  { place, gone }: Pick<OutlinePlace, 'place' | 'gone'>,
  { gone: text }: Pick<SetTexts, 'gone'>,
): string {
  return gone ? fill(text, { place }) : place;
}

/** How far a statement holds, as its page says it: „Vēsturisks. Stāvoklis uz: 2013. gads”; empty for what states nothing. */
export function standingOf(
  { status, asOf }: Pick<EntryPart, 'status' | 'asOf'>,
  { lang, asOf: label, undated }: Pick<SetTexts, 'lang' | 'asOf' | 'undated'>,
): string {
  const date = asOf === 'undated' ? undated : asOf && formatDate(asOf, lang).replaceAll(' ', '\u00a0');
  return [status, date && `${label}: ${date}`].filter(Boolean).join('. ');
}
