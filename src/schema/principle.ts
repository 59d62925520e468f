import { z } from 'zod';
import { field } from './help.ts';
import { evidence } from './parts/evidence.ts';
import { ids } from './parts/id.ts';
import { identity } from './parts/identity.ts';
import { review } from './parts/review.ts';
import { idOf } from './taxonomy.ts';

/** A principle or a national policy goal that measures are held against. */
export const principle = z.strictObject({
  ...identity('principle'),
  number: field(z.int().positive(), {
    lv: 'Numurs savā sarakstā.',
    en: 'The number within its list.',
    example: '4',
  }),
  level: field(idOf('levels'), {
    lv: 'Kura līmeņa princips tas ir.',
    en: 'The level the principle belongs to.',
    example: 'eu',
  }),
  ...evidence,
  basis: field(ids().default([]), {
    lv: 'Tiesību akti un dokumenti, kuros princips nostiprināts.',
    en: 'Acts and documents that lay the principle down.',
    example: '[eu-10-principles-2009]',
  }),
  ...review,
});
