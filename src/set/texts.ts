import { t } from '../i18n/strings.ts';
import type { Labels } from '../schema/taxonomy.ts';

/** What a printed or exported set says besides its own texts; made when the site is built, sent with the page. */
export function setTexts(lang: keyof Labels) {
  return {
    lang,
    untitled: t(lang, 'builder.untitled'),
    total: t(lang, 'builder.total'),
    step: t(lang, 'builder.step'),
    task: t(lang, 'builder.task'),
    note: t(lang, 'builder.note'),
    gone: t(lang, 'builder.gone'),
    asOf: t(lang, 'entry.asOf'),
    undated: t(lang, 'entry.asOfUndated'),
    ourReading: t(lang, 'entry.ourReading'),
    sources: t(lang, 'entry.sources'),
    address: t(lang, 'builder.address'),
    reading: t(lang, 'builder.reading'),
  };
}
export type SetTexts = ReturnType<typeof setTexts>;
