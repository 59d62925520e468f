import { z } from 'zod';
import { field } from './help.ts';
import { evidence } from './parts/evidence.ts';
import { ids } from './parts/id.ts';
import { identity } from './parts/identity.ts';
import { review } from './parts/review.ts';
import { idOf } from './taxonomy.ts';

/** Where sources differ, are silent or have lost a picture; shown on every page it touches. */
export const caveat = z.strictObject({
  ...identity('caveat'),
  caveatType: field(idOf('caveatTypes'), {
    lv: 'Atšķirība, robs vai zudis attēls.',
    en: 'A discrepancy, a gap or a lost picture.',
    example: 'gap',
  }),
  touches: field(ids().default([]), {
    lv: 'Ieraksti, uz kuriem tas attiecas; to lapās tas ir redzams.',
    en: 'Entries it concerns; their pages show it.',
    example: '[rec-hou-01, stat-12]',
  }),
  ...evidence,
  ...review,
});
