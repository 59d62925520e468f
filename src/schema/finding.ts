import { z } from 'zod';
import { field } from './help.ts';
import { evidence } from './parts/evidence.ts';
import { ids } from './parts/id.ts';
import { identity } from './parts/identity.ts';
import { review } from './parts/review.ts';
import { idOf } from './taxonomy.ts';

/** What the Commission's report of 2019 found, with whom it is about and which year its data are of. */
export const finding = z.strictObject({
  ...identity('finding'),
  findingType: field(idOf('findingTypes'), {
    lv: 'Vai tas ir stāvoklis, progress, problēma vai daudzsološa pieeja.',
    en: 'Whether it is a status, progress, a problem or a promising approach.',
    example: 'problem',
  }),
  scope: field(idOf('scopes'), {
    lv: 'Par ko konstatējums ir: lv, eu vai unclear, ja avots to nesaka.',
    en: 'Whom the finding is about: lv, eu, or unclear where the source doesn’t say.',
    example: 'unclear',
  }),
  trend: field(idOf('trends').optional(), {
    lv: 'Stāvokļa maiņa; tikai stāvokļa konstatējumam.',
    en: 'How the situation changed; for a status only.',
    example: 'unchanged',
  }),
  dataYear: field(z.int().min(1990).max(2100), {
    lv: 'Gads, par kuru ir dati.',
    en: 'The year the data are of.',
    example: '2017',
  }),
  ...evidence,
  basis: field(ids().default([]), {
    lv: 'Ziņojums, no kura konstatējums nāk.',
    en: 'The report the finding comes from.',
    example: '[eu-com-2019-406]',
  }),
  ...review,
});
