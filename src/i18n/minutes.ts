import type { Labels } from '../schema/taxonomy.ts';
import { plural } from './plural.ts';

/** Minutes with their noun: „21 minūte”, “90 minutes”. */
export function formatMinutes(minutes: number, lang: keyof Labels): string {
  return lang === 'lv' ? plural('lv', minutes, 'minūte', 'minūtes') : plural('en', minutes, 'minute', 'minutes');
}

/** Minutes since the start as a clock shows them: 75 → `1:15`. */
export function formatClock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
