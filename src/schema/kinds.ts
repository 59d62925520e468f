import type { z } from 'zod';
import { body } from './body.ts';
import { caveat } from './caveat.ts';
import { euGoal } from './eu-goal.ts';
import { event } from './event.ts';
import { finding } from './finding.ts';
import { guidance } from './guidance.ts';
import { legalAct } from './legal-act.ts';
import { practice } from './practice.ts';
import { principle } from './principle.ts';
import { project } from './project.ts';
import { recommendation } from './recommendation.ts';
import { report } from './report.ts';
import { source } from './source.ts';
import { statistic } from './statistic.ts';
import { successFactor } from './success-factor.ts';
import type { Labels } from './taxonomy.ts';
import { term } from './term.ts';
import { workshop } from './workshop.ts';

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
  guidance: {
    schema: guidance,
    folder: 'guidance',
    one: { lv: 'Padomes norāde', en: 'Guidance' },
    many: { lv: 'Padomes norādes', en: 'Council guidance' },
  },
  finding: {
    schema: finding,
    folder: 'findings',
    one: { lv: 'Konstatējums', en: 'Finding' },
    many: { lv: 'Komisijas konstatējumi', en: 'Commission findings' },
  },
  statistic: {
    schema: statistic,
    folder: 'statistics',
    one: { lv: 'Skaitlis', en: 'Figure' },
    many: { lv: 'Dati un skaitļi', en: 'Data and figures' },
  },
  body: {
    schema: body,
    folder: 'bodies',
    one: { lv: 'Iestāde vai organizācija', en: 'Body' },
    many: { lv: 'Iestādes un organizācijas', en: 'Bodies' },
  },
  practice: {
    schema: practice,
    folder: 'practices',
    one: { lv: 'Pieredze', en: 'Experience' },
    many: { lv: 'Pieredze', en: 'Experience' },
  },
  project: {
    schema: project,
    folder: 'projects',
    one: { lv: 'Projekts', en: 'Project' },
    many: { lv: 'Projekti', en: 'Projects' },
  },
  event: {
    schema: event,
    folder: 'events',
    one: { lv: 'Notikums', en: 'Event' },
    many: { lv: 'Notikumi', en: 'Events' },
  },
  report: {
    schema: report,
    folder: 'reports',
    one: { lv: 'Pārskats', en: 'Report' },
    many: { lv: 'Pārskati', en: 'Reports' },
  },
  term: {
    schema: term,
    folder: 'terms',
    one: { lv: 'Termins', en: 'Term' },
    many: { lv: 'Termini un saīsinājumi', en: 'Terms and abbreviations' },
  },
  workshop: {
    schema: workshop,
    folder: 'workshops',
    one: { lv: 'Seminārs', en: 'Workshop' },
    many: { lv: 'Semināri', en: 'Workshops' },
  },
  caveat: {
    schema: caveat,
    folder: 'caveats',
    one: { lv: 'Atšķirība vai robs', en: 'Discrepancy or gap' },
    many: { lv: 'Atšķirības un robi', en: 'Discrepancies and gaps' },
  },
  source: {
    schema: source,
    folder: 'sources',
    one: { lv: 'Avots', en: 'Source' },
    many: { lv: 'Avoti', en: 'Sources' },
  },
} as const satisfies Record<string, { schema: z.ZodType; folder: string; one: Labels; many: Labels }>;

export type Kind = keyof typeof kinds;
/** The names of all kinds. */
export const kindNames = Object.keys(kinds) as [Kind, ...Kind[]];
export type EntryData<K extends Kind = Kind> = { [P in Kind]: z.infer<(typeof kinds)[P]['schema']> }[K];

/** The kind whose entries stand in this folder of `content/docs`, if any. */
export function kindOfFolder(folder: string): Kind | undefined {
  return (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind].folder === folder);
}
