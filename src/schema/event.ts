import { z } from 'zod';
import { field } from './help.ts';
import { partialDate } from './parts/date.ts';
import { evidence } from './parts/evidence.ts';
import { ids } from './parts/id.ts';
import { identity } from './parts/identity.ts';
import { review } from './parts/review.ts';
import { idOf } from './taxonomy.ts';

/** A dated point of the timeline. */
export const event = z.strictObject({
  ...identity('event'),
  eventType: field(idOf('eventTypes'), {
    lv: 'Kas tas par notikumu.',
    en: 'What sort of event it is.',
    example: 'act',
  }),
  date: field(partialDate(), {
    lv: 'Datums, cik precīzi tas zināms.',
    en: 'The date, as exactly as it is known.',
    example: '2013-12-09',
  }),
  endDate: field(partialDate().optional(), {
    lv: 'Beigu datums, ja notikums ildzis vairākas dienas.',
    en: 'The last day, where it took several.',
    example: '2019-01-25',
  }),
  about: field(ids().default([]), {
    lv: 'Ieraksti, par kuriem notikums ir: akts, projekts, iestāde.',
    en: 'Entries the event is about: an act, a project, a body.',
    example: '[eu-rec-2013-c378]',
  }),
  ...evidence,
  ...review,
});
