import { field } from '../help.ts';
import { day } from './date.ts';

/** When somebody last compared the entry with its sources, and by when that is due again. */
export const review = {
  reviewed: field(day(), {
    lv: 'Diena, kad ieraksts pēdējoreiz salīdzināts ar avotu.',
    en: 'The day the entry was last compared with its source.',
    example: '2026-11-21',
  }),
  reviewBy: field(day(), {
    lv: 'Diena, līdz kurai ieraksts jāpārskata no jauna.',
    en: 'The day by which the entry is to be reviewed again.',
    example: '2027-11-21',
  }),
};
