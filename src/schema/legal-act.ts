import { z } from 'zod';
import { field } from './help.ts';
import { day, partialDate } from './parts/date.ts';
import { evidence } from './parts/evidence.ts';
import { ids } from './parts/id.ts';
import { identity } from './parts/identity.ts';
import { localized } from './parts/localized.ts';
import { review } from './parts/review.ts';
import { idOf } from './taxonomy.ts';

const identifiers = z.strictObject({
  celex: field(
    z
      .string()
      .regex(/^[0-9CE][0-9A-Z()]+$/)
      .optional(),
    {
      lv: 'CELEX numurs EUR-Lex datubāzē.',
      en: 'CELEX number in EUR-Lex.',
      example: '32021H0319(01)',
    },
  ),
  likumi: field(z.string().regex(/^\d+$/).optional(), {
    lv: 'Akta numurs vietnē likumi.lv.',
    en: 'The act’s number on likumi.lv.',
    example: '"354561"',
  }),
  oj: field(z.string().min(1).optional(), {
    lv: 'Publikācija Eiropas Savienības Oficiālajā Vēstnesī.',
    en: 'Publication in the Official Journal of the EU.',
    example: 'OJ C 93, 19.3.2021, p. 1–14',
  }),
  vestnesis: field(z.string().min(1).optional(), {
    lv: 'Publikācija „Latvijas Vēstnesī”.',
    en: 'Publication in Latvijas Vēstnesis.',
    example: 'OP 2021/28.3',
  }),
});

const period = z.strictObject({
  from: field(partialDate().optional(), {
    lv: 'Perioda sākums: gads, mēnesis vai diena.',
    en: 'Beginning of the period: a year, a month or a day.',
    example: '"2024"',
  }),
  to: field(partialDate().optional(), {
    lv: 'Perioda beigas: gads, mēnesis vai diena.',
    en: 'End of the period: a year, a month or a day.',
    example: '"2027"',
  }),
});

/** A law, a plan or another document that policy rests on, with its place in the chain of what replaced what. */
export const legalAct = z.strictObject({
  ...identity('legal-act'),
  officialTitle: field(localized(), {
    lv: 'Pilns nosaukums abās valodās, burtu burtā.',
    en: 'The full title in both languages, to the letter.',
    example: '{ lv: "…", en: "…" }',
  }),
  form: field(idOf('actForms'), {
    lv: 'Kas tas par dokumentu.',
    en: 'What sort of document it is.',
    example: 'plan',
  }),
  jurisdiction: field(idOf('jurisdictions'), {
    lv: 'Kura valsts vai organizācija to pieņēmusi.',
    en: 'The country or organisation it belongs to.',
    example: 'lv',
  }),
  issuer: field(idOf('issuers').optional(), {
    lv: 'Kas to pieņēma vai izdeva, ja avots to saka.',
    en: 'Who adopted or issued it, where a source says so.',
    example: 'cabinet',
  }),
  number: field(z.string().min(1).optional(), {
    lv: 'Akta numurs, kā to raksta citējot.',
    en: 'The act’s number as it is cited.',
    example: 'Nr. 709',
  }),
  adopted: field(partialDate().optional(), {
    lv: 'Pieņemšanas datums, cik precīzi tas zināms.',
    en: 'The date of adoption, as exactly as it is known.',
    example: '2024-08-27',
  }),
  period: field(period.optional(), {
    lv: 'Laiks, uz kuru akts attiecas.',
    en: 'The time the act covers.',
    example: '{ from: "2024", to: "2027" }',
  }),
  ...evidence,
  status: field(idOf('actStatuses'), {
    lv: 'Vai akts ir spēkā.',
    en: 'Whether the act is in force.',
    example: 'in-force',
  }),
  supersededBy: field(z.union([ids().min(1), z.literal('none-known')]).optional(), {
    lv: 'Kas nācis vietā; none-known, ja tas nav zināms.',
    en: 'What came instead; none-known when that isn’t known.',
    example: '[lv-roma-plan-2024-2027]',
  }),
  identifiers: field(identifiers.default({}), {
    lv: 'Numuri datubāzēs.',
    en: 'Numbers in databases.',
    example: '{ likumi: "354561" }',
  }),
  url: field(z.url({ protocol: /^https?$/ }).optional(), {
    lv: 'Adrese, kurā akts publicēts.',
    en: 'The address where the act is published.',
    example: 'https://likumi.lv/ta/id/354561',
  }),
  basis: field(ids().default([]), {
    lv: 'Akti, uz kuriem šis akts balstās.',
    en: 'Acts this act rests on.',
    example: '[eu-rec-2021-c93]',
  }),
  checked: field(day(), {
    lv: 'Diena, kad statuss pārbaudīts.',
    en: 'The day the status was checked.',
    example: '2026-11-21',
  }),
  ...review,
});
