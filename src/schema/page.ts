import { z } from 'zod';
import { field } from './help.ts';
import { kindNames } from './kinds.ts';
import { texts } from './parts/identity.ts';
import { review } from './parts/review.ts';
import { idOf } from './taxonomy.ts';

const type = <T extends string>(value: T) =>
  field(z.literal(value), {
    lv: 'Ko lapa saliek pati: home (sākums), list (saraksts), cards (kartītes), area (joma), review (pārskatīšana), search (meklēšana), assessment (pašnovērtējums), builder (sava kopa) vai downloads (lejupielādes).',
    en: 'What the page puts together by itself: home, list, cards, area, review, search, assessment, builder or downloads.',
    example: value,
  });

const view = z.discriminatedUnion('type', [
  z.strictObject({ type: type('home') }),
  z.strictObject({
    type: type('list'),
    of: field(z.enum(kindNames), {
      lv: 'Kura veida ieraksti ir sarakstā.',
      en: 'The kind of entries the list holds.',
      example: 'recommendation',
    }),
  }),
  z.strictObject({
    type: type('cards'),
    of: field(z.enum(['success-factor', 'recommendation']), {
      lv: 'Kura veida ieraksti ir uz kartītēm.',
      en: 'The kind of entries on the cards.',
      example: 'success-factor',
    }),
  }),
  z.strictObject({
    type: type('area'),
    area: field(idOf('areas'), {
      lv: 'Joma, ko lapa rāda.',
      en: 'The area the page shows.',
      example: 'hou',
    }),
  }),
  z.strictObject({ type: type('review') }),
  z.strictObject({ type: type('search') }),
  z.strictObject({ type: type('assessment') }),
  z.strictObject({ type: type('builder') }),
  z.strictObject({ type: type('downloads') }),
]);

/** A prose page; `view` names the part that is put together from the model below the prose. */
export const page = z.strictObject({
  kind: field(z.literal('page'), {
    lv: 'Lapas veids: page.',
    en: 'The kind of file: page.',
    example: 'page',
  }),
  ...texts,
  view: field(view.optional(), {
    lv: 'Daļa, ko lapa saliek pati: home, list, cards, area, review, search, assessment, builder vai downloads.',
    en: 'The part the page puts together by itself: home, list, cards, area, review, search, assessment, builder or downloads.',
    example: '{ type: area, area: hou }',
  }),
  ...review,
});
export type PageView = z.infer<typeof view>;
