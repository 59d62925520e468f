import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Change, contentFolder, LOCK, locked } from '../../tests/content-folder.ts';
import { exampleList, exampleParts, examplePlan, partOf } from '../../tests/example-set.ts';
import { checkContent } from '../checks/all.ts';
import type { Plan } from '../plan/plan.ts';
import { kindNames } from '../schema/kinds.ts';
import { outlineOf } from './outline.ts';
import { workshopFile } from './workshop-file.ts';

const context = { lang: 'lv', today: '2026-11-21', areas: { Mājokļi: 'hou' } } as const;
const fileOf = (plan: Plan, lang: 'lv' | 'en' = 'lv') =>
  workshopFile(outlineOf(plan, exampleList, exampleParts), { ...context, lang });
const frontmatterOf = (text: string) => parse(text.replace(/^---\n|---\n$/g, ''));

describe('workshopFile', () => {
  it('has the fields of the schema, the language’s texts filled and the other’s empty', () => {
    expect(frontmatterOf(fileOf(examplePlan).text)).toEqual({
      id: 'ws-majokli-1-ko-varam-pasi',
      kind: 'workshop',
      title: 'Mājokļi [1]: „ko varam” *paši*',
      summary: '',
      areas: ['hou'],
      goal: { lv: '', en: '' },
      audience: { lv: '', en: '' },
      minutes: 35,
      materials: [{ lv: '', en: '' }],
      steps: [
        {
          title: { lv: 'Virsraksts rec-one', en: 'Title rec-one' },
          minutes: 10,
          places: ['rec-one'],
          task: { lv: 'Lasiet.\nRunājiet *pāros*.', en: '' },
          note: { lv: '', en: '' },
        },
        {
          title: { lv: 'Saruna', en: '' },
          minutes: 20,
          places: ['rec-one#soli', 'rec-one#jautajumi', 'sf-one'],
          task: { lv: '', en: '' },
          note: { lv: 'Klausieties.', en: '' },
        },
        {
          title: { lv: 'Virsraksts gap-one; Virsraksts rec-one', en: '' },
          minutes: 0,
          places: ['gap-one', 'rec-one'],
          task: { lv: '', en: '' },
          note: { lv: '', en: '' },
        },
        { title: { lv: '', en: '' }, minutes: 5, places: [], task: { lv: '', en: '' }, note: { lv: '', en: '' } },
      ],
      related: [],
      reviewed: '2026-11-21',
      reviewBy: '2027-11-21',
    });
  });

  it('says in the file what to do with it and what was left out', () => {
    const { name, text } = fileOf(examplePlan);
    expect(name).toBe('ws-majokli-1-ko-varam-pasi.mdx');
    expect(text).toContain('# 1. Saglabājiet to kā content/docs/workshops/ws-majokli-1-ko-varam-pasi.mdx.');
    expect(text).toContain('# Izlaists, jo tādu ierakstu vairs nav: rec-none.');
    expect(text).toContain('# Kam seminārs domāts un cik cilvēkiem.\naudience:');
  });

  it('keeps an English title for the English file, since this one is the Latvian', () => {
    const { text } = fileOf({ ...examplePlan, title: 'Housing: # what we can do' }, 'en');
    expect(frontmatterOf(text)).toMatchObject({
      title: '',
      steps: [{ task: { lv: '', en: 'Lasiet.\nRunājiet *pāros*.' } }, {}, {}, {}],
    });
    expect(text).toContain('# In English: Housing: # what we can do\ntitle:');
  });

  it('keeps every place where the list of entries could not be had', () => {
    const { text } = workshopFile(outlineOf(examplePlan, undefined, new Map()), context);
    expect(frontmatterOf(text)).toMatchObject({
      steps: [{ places: ['rec-one'] }, {}, { places: ['rec-none', 'gap-one', 'rec-one#zudusi'] }, {}],
    });
    expect(text).not.toContain('Izlaists');
  });

  it.each([
    ['', 'ws-jauns.mdx'],
    ['„…”', 'ws-jauns.mdx'],
    ['Ļoti garš nosaukums par to, kā mēs kopā lasām ieteikumus', 'ws-loti-gars-nosaukums-par-to-ka-mes-kopa.mdx'],
  ])('names the file of “%s” %s', (title, name) => expect(fileOf({ ...examplePlan, title }).name).toBe(name));

  it('is due for review a year later, also from 29 February', () => {
    const text = workshopFile(outlineOf(examplePlan, exampleList, exampleParts), {
      ...context,
      today: '2028-02-29',
    }).text;
    expect(frontmatterOf(text)).toMatchObject({ reviewed: '2028-02-29', reviewBy: '2029-03-01' });
  });
});

// The kind comes with another change; from then on the checker itself is asked.
describe.runIf(kindNames.includes('workshop' as never))('for the checker', () => {
  const plan: Plan = {
    title: 'Seminārs',
    steps: [
      { title: '', places: ['rec-one'], minutes: 10, task: 'Izlasiet.', note: 'Pagaidiet.' },
      {
        title: 'Saruna',
        places: ['rec-one#soli', 'act-one'],
        minutes: 20,
        task: 'Runājiet: „kā?” "tā" # {x}',
        note: 'Klausieties.',
      },
    ],
  };
  const list = { entries: { 'rec-one': ['Palīdzēt', 'Ieteikums'], 'act-one': ['Likums', 'Akts'] }, moved: {} } as const;
  const parts = new Map(['rec-one', 'act-one'].map((id) => [id, partOf(id)]));
  const { name, text } = workshopFile(
    outlineOf(plan, { ...list, entries: { ...list.entries } } as never, parts),
    context,
  );
  const change = (file: string): Change => ({
    [`docs/workshops/${name}`]: file,
    [LOCK]: locked({ 'ws-seminars': ['plans'] }),
  });
  const findings = (file: string) => {
    using folder = contentFolder(change(file));
    return checkContent(folder.dir, 'content', '2026-11-21').findings;
  };

  it('every text that the set did not have is an error of its own, and nothing else is', () => {
    const errors = findings(text).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, field }) => `${rule} ${field}`)).toEqual([
      'too-short summary',
      'too-short goal.lv',
      'too-short goal.en',
      'too-short audience.lv',
      'too-short audience.en',
      'too-short materials.0.lv',
      'too-short materials.0.en',
      'too-short steps.0.task.en',
      'too-short steps.0.note.en',
      'too-short steps.1.title.en',
      'too-short steps.1.task.en',
      'too-short steps.1.note.en',
    ]);
    for (const { line } of errors) expect(text.split('\n')[line - 1]).toMatch(/: ""$/);
  });

  it('once they are filled in, it has nothing to say but that the English file is missing', () => {
    const filled = text.replaceAll(/: ""$/gm, ': "Teksts"');
    expect(findings(filled).map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'warning translation-missing',
    ]);
  });
});
