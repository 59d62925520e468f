import type { Finding } from '../report/finding.ts';
import { comparePartialDates } from '../schema/parts/date.ts';
import { atField, type Check } from './check.ts';

/** Periods run forwards, and a review is due after the last one. */
export const dates: Check = ({ entries }) =>
  entries.flatMap(({ file, data }) => {
    const found: Finding[] = [];
    const period = data.kind === 'legal-act' ? data.period : undefined;
    if (period?.from && period.to && comparePartialDates(period.from, period.to) > 0)
      found.push(
        atField(file, ['period', 'from'], 'period-order', {
          lv: `Perioda sākums (${period.from}) ir vēlāks nekā beigas (${period.to}). Samainiet vietām from un to.`,
          en: `The period begins (${period.from}) after it ends (${period.to}). Swap from and to.`,
        }),
      );
    if (data.reviewBy <= data.reviewed)
      found.push(
        atField(file, ['reviewBy'], 'review-order', {
          lv: `Pārskatīšanas termiņš (${data.reviewBy}) nav vēlāks par pēdējo pārskatīšanu (${data.reviewed}). Rakstiet vēlāku dienu.`,
          en: `The review is due (${data.reviewBy}) no later than the last one was made (${data.reviewed}). Write a later day.`,
        }),
      );
    return found;
  });
