import { z } from 'zod';
import { field } from './help.ts';
import { day, partialDateOrUndated } from './parts/date.ts';
import { identity } from './parts/identity.ts';
import { localized } from './parts/localized.ts';
import { review } from './parts/review.ts';
import { idOf } from './taxonomy.ts';

/** A document that statements on the site rest on. */
export const source = z.strictObject({
  ...identity('source'),
  form: field(idOf('sourceForms'), {
    lv: 'Kas tas par dokumentu.',
    en: 'What sort of document it is.',
    example: 'slides',
  }),
  role: field(idOf('sourceRoles'), {
    lv: 'Viens no pieciem pamatavotiem vai papildu avots.',
    en: 'One of the five core sources or an added one.',
    example: 'added',
  }),
  originalTitle: field(z.string().trim().min(1), {
    lv: 'Nosaukums tā, kā tas stāv avotā.',
    en: 'The title as it stands on the source.',
    example: 'Dokumenti',
  }),
  issuer: field(localized(), {
    lv: 'Kas dokumentu izdevis.',
    en: 'Who published the document.',
    example: '{ lv: Kultūras ministrija, en: Ministry of Culture }',
  }),
  issued: field(partialDateOrUndated(), {
    lv: 'Izdošanas datums, cik precīzi tas zināms, vai undated.',
    en: 'The date of issue, as exactly as it is known, or undated.',
    example: '2019-11-07',
  }),
  language: field(z.enum(['lv', 'en', 'lt']), {
    lv: 'Valoda, kurā avots rakstīts.',
    en: 'The language the source is written in.',
    example: 'lv',
  }),
  lineCount: field(z.int().positive().optional(), {
    lv: 'Rindu skaits avota failā, ja uz to atsaucas pa rindām.',
    en: 'Lines in the source file, where it is cited by line.',
    example: '488',
  }),
  url: field(z.url({ protocol: /^https?$/ }).optional(), {
    lv: 'Adrese, kurā avots publicēts.',
    en: 'The address where the source is published.',
    example: 'https://www.km.gov.lv/lv/dokumenti-3',
  }),
  read: field(day(), {
    lv: 'Diena, kad avots (vai tā saglabātā kopija) lasīts.',
    en: 'The day the source (or its stored copy) was read.',
    example: '2026-11-21',
  }),
  projectNumber: field(z.string().min(1).optional(), {
    lv: 'Projekta vai līguma numurs, kas minēts avotā.',
    en: 'The project or contract number named in the source.',
    example: '856468-NRP4-LV',
  }),
  ...review,
});
