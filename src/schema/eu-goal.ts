import { z } from 'zod';
import { field } from './help.ts';
import { evidence } from './parts/evidence.ts';
import { id, ids } from './parts/id.ts';
import { identity } from './parts/identity.ts';
import { localized } from './parts/localized.ts';
import { review } from './parts/review.ts';

/** A goal of one of the two EU Roma frameworks, with its targets where they could be verified. */
export const euGoal = z.strictObject({
  ...identity('eu-goal'),
  number: field(z.int().nonnegative(), {
    lv: 'Mērķa numurs savā satvarā; 0 ir pārskats par visiem.',
    en: 'The goal’s number in its framework; 0 is the overview of all.',
    example: '4',
  }),
  framework: field(id(), {
    lv: 'Dokuments, kas mērķi nosaka.',
    en: 'The document that sets the goal.',
    example: 'eu-com-2020-620',
  }),
  ...evidence,
  targets: field(z.array(localized()).default([]), {
    lv: 'Pārbaudīti mērķlielumi, katrs latviski un angliski.',
    en: 'Verified targets, each in Latvian and English.',
    example: '- { lv: "…", en: "…" }',
  }),
  basis: field(ids().default([]), {
    lv: 'Citi dokumenti, uz kuriem mērķis balstās.',
    en: 'Other documents the goal rests on.',
    example: '[eu-rec-2021-c93]',
  }),
  ...review,
});
