import { formatMinutes } from '../i18n/minutes.ts';
import { totalMinutes } from '../plan/plan.ts';
import type { Finding } from '../report/finding.ts';
import { atField, type Check } from './check.ts';

/** A workshop is as long as its steps together. */
export const workshopMinutes: Check = ({ entries }) =>
  entries.flatMap(({ file, data }): Finding[] => {
    if (data.kind !== 'workshop') return [];
    const total = totalMinutes(data);
    if (total === data.minutes) return [];
    return [
      atField(file, ['minutes'], 'minutes-sum', {
        lv: `Soļi kopā aizņem ${formatMinutes(total, 'lv')}, bet semināra ilgums ir ${data.minutes}. Rakstiet minutes: ${total} vai izlabojiet soļu minūtes.`,
        en: `The steps take ${formatMinutes(total, 'en')} together, but the workshop takes ${data.minutes}. Write minutes: ${total} or correct the minutes of the steps.`,
      }),
    ];
  });
