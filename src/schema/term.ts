import { z } from 'zod';
import { field } from './help.ts';
import { evidence } from './parts/evidence.ts';
import { identity } from './parts/identity.ts';
import { review } from './parts/review.ts';
import { idOf } from './taxonomy.ts';

const forms = (example: string) =>
  field(z.array(z.string().trim().min(1)).default([]), {
    lv: 'Vārda formas, pēc kurām tekstā atpazīst terminu.',
    en: 'Word forms by which the term is recognised in text.',
    example,
  });

/** A term or an abbreviation of the glossary; its summary is the explanation shown in texts. */
export const term = z.strictObject({
  ...identity('term'),
  termType: field(idOf('termTypes'), {
    lv: 'Termins vai saīsinājums.',
    en: 'A term or an abbreviation.',
    example: 'abbreviation',
  }),
  forms: field(
    z.strictObject({ lv: forms('[mediators, mediatora, mediatoram]'), en: forms('[mediator, mediators]') }),
    {
      lv: 'Formas, kādās termins stāv tekstos, abās valodās.',
      en: 'Forms in which the term stands in texts, in both languages.',
      example: '{ lv: [NVA], en: [NVA] }',
    },
  ),
  definedInSource: field(z.boolean(), {
    lv: 'Vai skaidrojums ir no avota; ja nav, lapa to nosauc par mūsu skaidrojumu.',
    en: 'Whether the explanation comes from the source; if not, the page calls it ours.',
    example: 'true',
  }),
  ...evidence,
  ...review,
});
