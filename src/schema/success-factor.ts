import { z } from 'zod';
import { field } from './help.ts';
import { evidence } from './parts/evidence.ts';
import { ids } from './parts/id.ts';
import { identity } from './parts/identity.ts';
import { review } from './parts/review.ts';

/** One of the twelve factors that make inclusion measures succeed. */
export const successFactor = z.strictObject({
  ...identity('success-factor'),
  number: field(z.int().positive(), {
    lv: 'Numurs no 1 līdz 12, kā avotā.',
    en: 'The number from 1 to 12, as in the source.',
    example: '8',
  }),
  ...evidence,
  basis: field(ids().default([]), {
    lv: 'Dokumenti, uz kuriem faktors balstās.',
    en: 'Documents the factor rests on.',
    example: '[eu-com-2019-406]',
  }),
  ...review,
});
