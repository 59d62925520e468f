import { z } from 'zod';
import { field } from './help.ts';
import { texts } from './parts/identity.ts';

/** The English file of an entry or a page: translated texts only, so that no figure or date can differ. */
export const translation = z.strictObject({
  ...texts,
  translates: field(z.string().regex(/^[0-9a-f]{12}$/, { error: 'hash' }), {
    lv: 'Latviešu teksta kontrolsumma, no kuras tulkots; to ieraksta npm run ids.',
    en: 'Checksum of the Latvian text that was translated; npm run ids writes it.',
    example: '"3f9a0c21b7de"',
  }),
});
