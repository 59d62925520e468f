import { supersessionCycle } from '../model/succession.ts';
import type { Finding } from '../report/finding.ts';
import { atField, type Check } from './check.ts';

/** Acts replace one another without going in circles, and an act whose time is over says what came after it. */
export const succession: Check = ({ entries, model }) =>
  entries.flatMap(({ file, data }): Finding[] => {
    if (data.kind !== 'legal-act') return [];
    const cycle = supersessionCycle(model, data.id);
    if (cycle && cycle.length > 2)
      return [
        atField(file, ['supersededBy'], 'supersession-cycle', {
          lv: `Akti aizstāj cits citu pa apli: ${cycle.join(' → ')}. Izdzēsiet vienu no šīm norādēm.`,
          en: `Acts replace one another in a circle: ${cycle.join(' → ')}. Delete one of these references.`,
        }),
      ];
    const over = data.status === 'superseded' || data.status === 'expired';
    if (over && data.supersededBy === undefined)
      return [
        atField(file, ['status'], 'successor-missing', {
          lv: `Akta statuss ir ${data.status}, bet nav teikts, kas nācis vietā. Pierakstiet supersededBy: [id] vai supersededBy: none-known.`,
          en: `The act is ${data.status}, but nothing says what came after it. Add supersededBy: [id] or supersededBy: none-known.`,
        }),
      ];
    if ((data.status === 'in-force' || data.status === 'current') && Array.isArray(data.supersededBy))
      return [
        atField(file, ['status'], 'successor-of-current', {
          lv: `Akts ir aizstāts ar ${data.supersededBy.join(', ')}, bet statuss ir ${data.status}. Rakstiet status: superseded vai izdzēsiet supersededBy.`,
          en: `The act is replaced by ${data.supersededBy.join(', ')}, but its status is ${data.status}. Write status: superseded or delete supersededBy.`,
        }),
      ];
    return [];
  });
