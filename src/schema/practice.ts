import { z } from 'zod';
import { field } from './help.ts';
import { evidence } from './parts/evidence.ts';
import { ids } from './parts/id.ts';
import { identity } from './parts/identity.ts';
import { review } from './parts/review.ts';
import { idOf } from './taxonomy.ts';

/** Experience that a group can learn from: mediation, good practice, a visit and what was concluded from it. */
export const practice = z.strictObject({
  ...identity('practice'),
  practiceType: field(idOf('practiceTypes'), {
    lv: 'Kas tā par pieredzi.',
    en: 'What sort of experience it is.',
    example: 'good-practice',
  }),
  jurisdiction: field(idOf('jurisdictions'), {
    lv: 'Kurā valstī.',
    en: 'In which country.',
    example: 'lv',
  }),
  ...evidence,
  bodies: field(ids().default([]), {
    lv: 'Iestādes un organizācijas, kas to dara.',
    en: 'Bodies that do it.',
    example: '[mun-rezekne]',
  }),
  successFactors: field(ids().default([]), {
    lv: 'Panākumu faktori, ko šī pieredze rāda: mūsu lasījums.',
    en: 'Success factors this experience shows: our reading.',
    example: '[sf-05]',
  }),
  ...review,
});
