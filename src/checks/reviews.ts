import { reviewState } from '../model/review.ts';
import { atField, type Check } from './check.ts';

/** Entries whose review is overdue: a reminder, since the text may still be right. */
export const reviews: Check = ({ entries, model, today }) =>
  entries.flatMap(({ file, data }) => {
    const entry = model.entries.get(data.id);
    if (!entry || reviewState(entry, today) === 'current') return [];
    return [
      atField(
        file,
        ['reviewBy'],
        'review-due',
        {
          lv: `Pārskatīšanas termiņš bija ${data.reviewBy}. Salīdziniet ierakstu ar avotu un ierakstiet jaunas dienas laukos reviewed un reviewBy.`,
          en: `The review was due on ${data.reviewBy}. Compare the entry with its source and write new days into reviewed and reviewBy.`,
        },
        'warning',
      ),
    ];
  });
