import { z } from 'zod';
import { field } from '../help.ts';

/** A short text given in both languages side by side, for names that stand in a Latvian file's fields. */
export const localized = () =>
  z.strictObject({
    lv: field(z.string().trim().min(1), {
      lv: 'Tas pats teksts latviski.',
      en: 'The text in Latvian.',
      example: 'Kultūras ministrija',
    }),
    en: field(z.string().trim().min(1), {
      lv: 'Tas pats teksts angliski.',
      en: 'The text in English.',
      example: 'Ministry of Culture',
    }),
  });
