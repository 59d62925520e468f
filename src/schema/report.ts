import { z } from 'zod';
import { field } from './help.ts';
import { evidence } from './parts/evidence.ts';
import { ids } from './parts/id.ts';
import { identity } from './parts/identity.ts';
import { review } from './parts/review.ts';

/** A yearly report that a source names. */
export const report = z.strictObject({
  ...identity('report'),
  year: field(z.int().min(1990).max(2100).optional(), {
    lv: 'Gads, par kuru ir pārskats.',
    en: 'The year the report is on.',
    example: '2019',
  }),
  ...evidence,
  bodies: field(ids().default([]), {
    lv: 'Kas pārskatu gatavojis.',
    en: 'Who prepared the report.',
    example: '[inst-km]',
  }),
  ...review,
});
