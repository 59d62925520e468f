import { buildModel } from '../src/model/build.ts';
import type { Entry, LatvianText, Model } from '../src/model/types.ts';
import { type EntryData, type Kind, kinds } from '../src/schema/kinds.ts';

type Fields = Record<string, unknown>;

const common = {
  title: 'Virsraksts',
  summary: 'Kopsavilkums.',
  reviewed: '2026-11-21',
  reviewBy: '2027-11-21',
};
const evidence = {
  areas: ['hou'],
  sources: [{ source: 'src-one', section: '2. nodaļa', lines: '3, 5-6' }],
  asOf: '2019-09-05',
  factStatus: 'current',
};

/** The frontmatter of one valid entry of each kind, with the required fields only, as an author writes it. */
export const examples: Record<Kind, Fields> = {
  recommendation: {
    ...common,
    ...evidence,
    id: 'rec-one',
    kind: 'recommendation',
    number: 1,
    origin: 'ec-2019',
    addresseeInSource: 'latvia',
    addressees: ['municipality'],
  },
  principle: { ...common, ...evidence, id: 'prin-one', kind: 'principle', number: 1, level: 'eu' },
  'legal-act': {
    ...common,
    ...evidence,
    id: 'act-one',
    kind: 'legal-act',
    officialTitle: { lv: 'Likums', en: 'Law' },
    form: 'law',
    jurisdiction: 'lv',
    status: 'in-force',
    checked: '2026-11-21',
  },
  'eu-goal': { ...common, ...evidence, id: 'goal-one', kind: 'eu-goal', number: 0, framework: 'act-one' },
  'success-factor': { ...common, ...evidence, id: 'sf-one', kind: 'success-factor', number: 1 },
  guidance: { ...common, ...evidence, id: 'guide-one', kind: 'guidance', number: 1 },
  finding: {
    ...common,
    ...evidence,
    id: 'find-one',
    kind: 'finding',
    findingType: 'problem',
    scope: 'unclear',
    dataYear: 2017,
  },
  statistic: {
    ...common,
    ...evidence,
    id: 'stat-one',
    kind: 'statistic',
    population: { lv: 'romi Latvijā', en: 'Roma in Latvia' },
    publisher: { lv: 'Pārvalde', en: 'Office' },
  },
  body: { ...common, ...evidence, id: 'inst-one', kind: 'body', bodyType: 'institution' },
  practice: {
    ...common,
    ...evidence,
    id: 'gp-one',
    kind: 'practice',
    practiceType: 'good-practice',
    jurisdiction: 'lv',
  },
  project: { ...common, ...evidence, id: 'prj-one', kind: 'project', jurisdiction: 'lv' },
  event: { ...common, ...evidence, id: 'ev-one', kind: 'event', eventType: 'meeting', date: '2019-01' },
  report: { ...common, ...evidence, id: 'rep-one', kind: 'report' },
  term: {
    ...common,
    ...evidence,
    id: 'term-one',
    kind: 'term',
    termType: 'abbreviation',
    forms: { lv: ['NVA'], en: ['NVA'] },
    definedInSource: true,
  },
  workshop: {
    ...common,
    id: 'ws-one',
    kind: 'workshop',
    areas: ['hou'],
    goal: { lv: 'Mērķis.', en: 'Goal.' },
    audience: { lv: 'Grupai.', en: 'A group.' },
    minutes: 30,
    materials: [{ lv: 'Papīrs', en: 'Paper' }],
    steps: [
      {
        title: { lv: 'Sākam', en: 'Begin' },
        minutes: 10,
        places: ['rec-one'],
        task: { lv: 'Izlasiet.', en: 'Read.' },
        note: { lv: 'Pagaidiet.', en: 'Wait.' },
      },
      {
        title: { lv: 'Lemjam', en: 'Decide' },
        minutes: 20,
        places: ['rec-one#soli', 'rec-one'],
        task: { lv: 'Izvēlieties.', en: 'Choose.' },
        note: { lv: 'Pierakstiet.', en: 'Write it down.' },
      },
    ],
  },
  caveat: { ...common, ...evidence, id: 'gap-one', kind: 'caveat', caveatType: 'gap' },
  source: {
    ...common,
    id: 'src-one',
    kind: 'source',
    form: 'slides',
    role: 'core',
    originalTitle: 'Dokumenti',
    issuer: { lv: 'Ministrija', en: 'Ministry' },
    issued: 'undated',
    language: 'lv',
    read: '2026-11-21',
  },
};

/** A Latvian file of a kind for the model; `change` overrides fields of the example. */
export function latvian<K extends Kind>(kind: K, id: string, change: Fields = {}): LatvianText {
  const data = kinds[kind].schema.parse({ ...examples[kind], id, ...change }) as EntryData;
  return { data, hash: 'aaaaaaaaaaaa', file: `content/docs/${kinds[kind].folder}/${id}.mdx`, anchors: [] };
}

/** An act with a status and what replaced it: `act('old', 'superseded', 'new')`. */
export function act(id: string, status = 'in-force', ...supersededBy: string[]): LatvianText {
  return latvian('legal-act', id, { status, ...(supersededBy.length > 0 ? { supersededBy } : {}) });
}

/** A model of Latvian files without English ones. */
export function modelOf(...texts: LatvianText[]): Model {
  return buildModel(texts, []);
}

/** One entry on its own, as the model holds it. */
export function entryOf(text: LatvianText): Entry {
  return modelOf(text).entries.get(text.data.id) as Entry;
}

/** Ids of entries, for comparing lists at a glance. */
export const idsOf = (entries: readonly Entry[]): string[] => entries.map(({ id }) => id);
