import { z } from 'zod';
import { field } from './help.ts';
import { partialDate } from './parts/date.ts';
import { evidence } from './parts/evidence.ts';
import { ids } from './parts/id.ts';
import { identity } from './parts/identity.ts';
import { localized } from './parts/localized.ts';
import { review } from './parts/review.ts';
import { idOf } from './taxonomy.ts';

const budgetRow = z.strictObject({
  id: field(z.string().min(1), {
    lv: 'Rindas id, ja tas ir inventārā; tas kļūst par enkuru.',
    en: 'The row’s id in the inventory; it becomes an anchor.',
    example: 'lt-t2-1-1',
  }),
  label: field(localized(), {
    lv: 'Par ko ir rinda.',
    en: 'What the row is for.',
    example: '{ lv: Publicitāte, en: Publicity }',
  }),
  eur: field(z.number().optional(), {
    lv: 'Summa eiro; tukša, ja šūna apvienota ar augšējo.',
    en: 'Amount in euros; empty where the cell is merged with the one above.',
    example: '7620',
  }),
  planned: field(z.number().optional(), {
    lv: 'Plānotie dalībnieki.',
    en: 'Planned participants.',
    example: '300',
  }),
  actual: field(z.number().optional(), {
    lv: 'Faktiskie dalībnieki.',
    en: 'Actual participants.',
    example: '306',
  }),
  mergedWithNext: field(z.int().positive().optional(), {
    lv: 'Cik nākamajām rindām summa un plāns ir viena šūna ar šo.',
    en: 'How many following rows share this row’s amount and plan as one cell.',
    example: '2',
  }),
});

/** A project or programme with its number, period, money and results. */
export const project = z.strictObject({
  ...identity('project'),
  number: field(z.string().min(1).optional(), {
    lv: 'Līguma vai projekta numurs.',
    en: 'The contract or project number.',
    example: '792550-NRP3-LV',
  }),
  jurisdiction: field(idOf('jurisdictions'), {
    lv: 'Kurā valstī.',
    en: 'In which country.',
    example: 'lv',
  }),
  period: field(
    z
      .strictObject({
        from: field(partialDate().optional(), { lv: 'Sākums.', en: 'The beginning.', example: '2018-07-15' }),
        to: field(partialDate().optional(), { lv: 'Beigas.', en: 'The end.', example: '2019-07-14' }),
      })
      .optional(),
    { lv: 'Projekta laiks.', en: 'The project’s period.', example: '{ from: 2018-07-15, to: 2019-07-14 }' },
  ),
  ...evidence,
  eur: field(z.number().optional(), {
    lv: 'Finansējums kopā, eiro.',
    en: 'Funding in all, in euros.',
    example: '868860',
  }),
  participants: field(z.int().optional(), {
    lv: 'Dalībnieku skaits.',
    en: 'Number of participants.',
    example: '300',
  }),
  results: field(z.array(localized()).default([]), {
    lv: 'Rezultāti, ko avots nosauc.',
    en: 'Results that the source names.',
    example: '- { lv: 37 romi sāka strādāt, en: 37 Roma found work }',
  }),
  budget: field(z.array(budgetRow).default([]), {
    lv: 'Tāmes rindas.',
    en: 'Rows of the budget.',
    example: '- { id: lt-t2-3, label: { lv: Publicitāte, en: Publicity }, eur: 7620 }',
  }),
  bodies: field(ids().default([]), {
    lv: 'Iestādes un organizācijas, kas projektu īsteno.',
    en: 'Bodies that carry the project out.',
    example: '[inst-km]',
  }),
  basis: field(ids().default([]), {
    lv: 'Programma vai akts, no kura nāk nauda vai mērķis.',
    en: 'The programme or act the money or goal comes from.',
    example: '[eu-prog-rec]',
  }),
  followedBy: field(ids().default([]), {
    lv: 'Projekts, kas nāca pēc šī.',
    en: 'The project that came after this one.',
    example: '[prj-platform-4]',
  }),
  ...review,
});
