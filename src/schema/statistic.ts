import { z } from 'zod';
import { field } from './help.ts';
import { evidence } from './parts/evidence.ts';
import { ids } from './parts/id.ts';
import { identity } from './parts/identity.ts';
import { localized } from './parts/localized.ts';
import { review } from './parts/review.ts';
import { idOf } from './taxonomy.ts';

const cell = z.strictObject({
  label: field(localized(), {
    lv: 'Ko skaitlis nozīmē.',
    en: 'What the number means.',
    example: '{ lv: pilsoņi, en: citizens }',
  }),
  value: field(z.number(), {
    lv: 'Skaitlis ar punktu, bez atstarpēm.',
    en: 'The number with a decimal point, without spaces.',
    example: '7815',
  }),
  unit: field(localized().optional(), {
    lv: 'Mērvienība, ja tā nav cilvēki.',
    en: 'The unit, unless it is people.',
    example: '{ lv: "%", en: "%" }',
  }),
  approximate: field(z.boolean().optional(), {
    lv: 'Vai skaitlis ir aptuvens.',
    en: 'Whether the number is approximate.',
    example: 'true',
  }),
  year: field(z.int().min(1900).max(2100).optional(), {
    lv: 'Gads, ja ierakstā ir vairāki.',
    en: 'The year, where the entry has several.',
    example: '2015',
  }),
});

/** A dated figure with its population and publisher; its cells are what charts, tables and CSV files are made from. */
export const statistic = z.strictObject({
  ...identity('statistic'),
  ...evidence,
  population: field(localized(), {
    lv: 'Ko skaita: cilvēki un teritorija.',
    en: 'Who is counted, and where.',
    example: '{ lv: romi Latvijā, en: Roma in Latvia }',
  }),
  publisher: field(localized(), {
    lv: 'Kas skaitli publicējis vai teicis; „avotā nav norādīts”, ja nav zināms.',
    en: 'Who published or stated it; “not given in the source” where unknown.',
    example: '{ lv: Pilsonības un migrācijas lietu pārvalde, en: Office of Citizenship and Migration Affairs }',
  }),
  cells: field(z.array(cell).default([]), {
    lv: 'Skaitļi, katrs ar nosaukumu.',
    en: 'The numbers, each with its label.',
    example: '- { label: { lv: romi, en: Roma }, value: 8291 }',
  }),
  series: field(idOf('series').optional(), {
    lv: 'Datu rinda, kurā skaitlis ietilpst; dažādu izdevēju skaitļus vienā rindā neliek.',
    en: 'The series the figure belongs to; figures of different publishers never share one.',
    example: 'pmlp',
  }),
  supersedes: field(ids().default([]), {
    lv: 'Vecāki skaitļi tajā pašā rindā, kurus šis atjaunina.',
    en: 'Older figures of the same series that this one updates.',
    example: '[stat-05]',
  }),
  ...review,
});
