import { isDue } from '../model/review.ts';
import { atField, type Check } from './check.ts';

/** Entries and pages whose review is overdue: a reminder, since the text may still be right. */
export const reviews: Check = ({ entries, pages, today }) =>
  [...entries, ...pages].flatMap(({ file, data }) => {
    if (!isDue(data.reviewBy, today)) return [];
    return [
      atField(
        file,
        ['reviewBy'],
        'review-due',
        {
          lv: `Pārskatīšanas termiņš bija ${data.reviewBy}. Salīdziniet tekstu ar avotu un ierakstiet jaunas dienas laukos reviewed un reviewBy.`,
          en: `The review was due on ${data.reviewBy}. Compare the text with its source and write new days into reviewed and reviewBy.`,
        },
        'warning',
      ),
    ];
  });
