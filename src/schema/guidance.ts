import { z } from 'zod';
import { field } from './help.ts';
import { evidence } from './parts/evidence.ts';
import { ids } from './parts/id.ts';
import { identity } from './parts/identity.ts';
import { review } from './parts/review.ts';

/** One of the directions in which a Council recommendation gives guidance. */
export const guidance = z.strictObject({
  ...identity('guidance'),
  number: field(z.int().positive(), {
    lv: 'Kārtas numurs avota sarakstā.',
    en: 'The number in the source’s list.',
    example: '3',
  }),
  ...evidence,
  basis: field(ids().default([]), {
    lv: 'Dokuments, kurā norāde dota.',
    en: 'The document that gives the guidance.',
    example: '[eu-rec-2013-c378]',
  }),
  ...review,
});
