import { z } from 'zod';
import { field } from './help.ts';
import { partialDate } from './parts/date.ts';
import { evidence } from './parts/evidence.ts';
import { ids } from './parts/id.ts';
import { identity } from './parts/identity.ts';
import { localized } from './parts/localized.ts';
import { review } from './parts/review.ts';
import { idOf } from './taxonomy.ts';

const formerName = z.strictObject({
  name: field(localized(), {
    lv: 'Agrākais nosaukums.',
    en: 'The former name.',
    example: '{ lv: "…", en: "…" }',
  }),
  until: field(partialDate().optional(), {
    lv: 'Līdz kuram laikam to lietoja, ja zināms.',
    en: 'Until when it was used, where known.',
    example: '2024-06-30',
  }),
});

const mailbox = z.strictObject({
  address: field(z.email(), {
    lv: 'Iestādes kopējā pastkaste no atļautā saraksta.',
    en: 'The institution’s general mailbox, from the allowed list.',
    example: 'pasts@km.gov.lv',
  }),
  asOf: field(partialDate(), {
    lv: 'Kad adrese bija derīga.',
    en: 'When the address was valid.',
    example: '2019-11-07',
  }),
});

/** An office, council, organisation or municipality, with what the sources say it does; never a person. */
export const body = z.strictObject({
  ...identity('body'),
  bodyType: field(idOf('bodyTypes'), {
    lv: 'Kas tā par iestādi vai organizāciju.',
    en: 'What sort of body it is.',
    example: 'institution',
  }),
  ...evidence,
  tasks: field(z.array(localized()).default([]), {
    lv: 'Uzdevumi un mērķi tā, kā tos nosauc avots, mūsu vārdiem.',
    en: 'Tasks and purposes as the source gives them, in our words.',
    example: '- { lv: "…", en: "…" }',
  }),
  members: field(z.array(localized()).default([]), {
    lv: 'Sastāvs: iestādes un organizācijas, ne cilvēki.',
    en: 'Membership: institutions and organisations, not people.',
    example: '- { lv: pašvaldības, en: municipalities }',
  }),
  formerNames: field(z.array(formerName).default([]), {
    lv: 'Agrākie nosaukumi.',
    en: 'Former names.',
    example: '- { name: { lv: "…", en: "…" }, until: "2024-06-30" }',
  }),
  mailbox: field(mailbox.optional(), {
    lv: 'Kopējā pastkaste ar datumu.',
    en: 'The general mailbox with its date.',
    example: '{ address: pasts@km.gov.lv, asOf: "2019" }',
  }),
  url: field(z.url({ protocol: /^https?$/ }).optional(), {
    lv: 'Iestādes tīmekļa lapa.',
    en: 'The body’s web page.',
    example: 'https://www.km.gov.lv/lv/romi',
  }),
  partOf: field(ids().default([]), {
    lv: 'Iestāde, kurā šī darbojas.',
    en: 'The body this one works within.',
    example: '[inst-km]',
  }),
  ...review,
});
