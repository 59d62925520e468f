import { type Labels, taxonomy } from '../schema/taxonomy.ts';
import type { Entry } from './types.ts';

/** How a status looks; the words carry the meaning, the tone only repeats it. */
export type Tone = 'good' | 'calm' | 'mute' | 'warn';

const actTones = {
  'in-force': 'good',
  current: 'calm',
  expired: 'mute',
  superseded: 'warn',
  draft: 'warn',
  unknown: 'mute',
} as const satisfies Record<keyof typeof taxonomy.actStatuses, Tone>;

const factTones = {
  current: 'calm',
  historic: 'mute',
  disputed: 'warn',
  undated: 'mute',
} as const satisfies Record<keyof typeof taxonomy.factStatuses, Tone>;

/** A report is not replaced by the next one as a law is; it stays what it was. */
const REPORTS: readonly string[] = ['report', 'communication', 'staff-document', 'factsheet'];
const newerReport: Labels = { lv: 'Ir jaunāks ziņojums', en: 'A newer report exists' };

/** The status an entry is shown with: an act's own, else that of its statement; what states nothing has none. */
export function statusBadge({ data }: Entry): { id: string; label: Labels; tone: Tone } | undefined {
  if (!('factStatus' in data)) return undefined;
  // What took place took place; only a doubt about it is worth saying.
  if (data.kind === 'event' && data.factStatus === 'current') return undefined;
  if (data.kind === 'legal-act' && data.status === 'superseded' && REPORTS.includes(data.form))
    return { id: data.status, label: newerReport, tone: 'mute' };
  if (data.kind === 'legal-act')
    return { id: data.status, label: taxonomy.actStatuses[data.status], tone: actTones[data.status] };
  return { id: data.factStatus, label: taxonomy.factStatuses[data.factStatus], tone: factTones[data.factStatus] };
}
