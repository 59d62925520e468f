import type { z } from 'zod';
import { euGoal } from './eu-goal.ts';
import { legalAct } from './legal-act.ts';
import { principle } from './principle.ts';
import { recommendation } from './recommendation.ts';
import { source } from './source.ts';
import { successFactor } from './success-factor.ts';
import type { Labels } from './taxonomy.ts';

/** The kinds of entries: schema, folder under `content/docs` and labels. */
export const kinds = {
  recommendation: {
    schema: recommendation,
    folder: 'recommendations',
    one: { lv: 'Ieteikums', en: 'Recommendation' },
    many: { lv: 'Ieteikumi', en: 'Recommendations' },
  },
  principle: {
    schema: principle,
    folder: 'principles',
    one: { lv: 'Princips', en: 'Principle' },
    many: { lv: 'Principi', en: 'Principles' },
  },
  'legal-act': {
    schema: legalAct,
    folder: 'legal-acts',
    one: { lv: 'Tiesību akts vai dokuments', en: 'Act or document' },
    many: { lv: 'Tiesību akti un dokumenti', en: 'Acts and documents' },
  },
  'eu-goal': {
    schema: euGoal,
    folder: 'eu-goals',
    one: { lv: 'ES mērķis', en: 'EU goal' },
    many: { lv: 'ES mērķi', en: 'EU goals' },
  },
  'success-factor': {
    schema: successFactor,
    folder: 'success-factors',
    one: { lv: 'Panākumu faktors', en: 'Success factor' },
    many: { lv: 'Panākumu faktori', en: 'Success factors' },
  },
  source: {
    schema: source,
    folder: 'sources',
    one: { lv: 'Avots', en: 'Source' },
    many: { lv: 'Avoti', en: 'Sources' },
  },
} as const satisfies Record<string, { schema: z.ZodType; folder: string; one: Labels; many: Labels }>;

export type Kind = keyof typeof kinds;
export type EntryData<K extends Kind = Kind> = { [P in Kind]: z.infer<(typeof kinds)[P]['schema']> }[K];

/** The kind whose entries stand in this folder of `content/docs`, if any. */
export function kindOfFolder(folder: string): Kind | undefined {
  return (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind].folder === folder);
}
