import { readJson } from '../../http/read-json.ts';
import { retryable } from '../../http/retryable.ts';
import { languageRoot } from '../../http/site-address.ts';
import { formatDate, formatOfDay } from '../../i18n/date.ts';
import type { EditionInfo } from '../../offline/edition.ts';

export type Texts = Record<string, string>;

/** The texts of the copy in the page's language, loaded when they are first needed. */
export const offlineTexts = retryable(() => readJson<Texts>(`${languageRoot}teksti/offline.json`));

const lang = document.documentElement.lang === 'en' ? 'en' : 'lv';

/** The date of an edition by itself. */
export function dateOf({ day }: EditionInfo): string {
  return glued(formatDate(day, lang));
}

/** The date of an edition as it stands before „izdevums”. */
export function ofDate({ day }: EditionInfo): string {
  return glued(formatOfDay(day, lang));
}

/** A size in millions of bytes, whole ones. */
export function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1_000_000));
}

/** A date stays on one line. */
function glued(date: string): string {
  return date.replaceAll(' ', '\u00a0');
}
