import { z } from 'zod';
import { field } from './help.ts';
import { evidence } from './parts/evidence.ts';
import { ids } from './parts/id.ts';
import { identity } from './parts/identity.ts';
import { review } from './parts/review.ts';
import { idOf } from './taxonomy.ts';

/** A priority that the sources recommend, with our reading of who could act on it. */
export const recommendation = z.strictObject({
  ...identity('recommendation'),
  number: field(z.int().positive(), {
    lv: 'Kārtas numurs avota sarakstā; nekad nemainās.',
    en: 'The number in the source’s list; it never changes.',
    example: '3',
  }),
  origin: field(idOf('origins'), {
    lv: 'No kura dokumenta ieteikums nāk.',
    en: 'Which document the recommendation comes from.',
    example: 'ec-2019',
  }),
  ...evidence,
  addresseeInSource: field(idOf('sourceAddressees'), {
    lv: 'Kam ieteikums adresēts avotā.',
    en: 'Whom the source addresses.',
    example: 'member-states',
  }),
  addressees: field(z.array(idOf('addressees')).min(1), {
    lv: 'Kas to varētu darīt: mūsu lasījums, lapā tā arī nosaukts.',
    en: 'Who could act on it: our reading, labelled so on the page.',
    example: '[municipality, social-service]',
  }),
  basis: field(ids().default([]), {
    lv: 'Tiesību akti un dokumenti, uz kuriem ieteikums balstās.',
    en: 'Acts and documents the recommendation rests on.',
    example: '[eu-com-2019-406]',
  }),
  findings: field(ids().default([]), {
    lv: 'Komisijas konstatējumi par to pašu.',
    en: 'Commission findings on the same matter.',
    example: '[find-hou-01]',
  }),
  successFactors: field(ids().default([]), {
    lv: 'Panākumu faktori, kas šeit palīdz: mūsu lasījums.',
    en: 'Success factors that help here: our reading.',
    example: '[sf-07]',
  }),
  ...review,
});
