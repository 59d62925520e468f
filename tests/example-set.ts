import type { EntryPart, PartList } from '../src/parts/part.ts';
import type { Plan } from '../src/plan/plan.ts';

/** An entry as data, with the sections and sources that a test asks for. */
export function partOf(id: string, more: Partial<EntryPart> = {}): EntryPart {
  const url = `https://celvedis.example/${id}/`;
  const section = (anchor: string, title: string, html: string) => ({
    anchor,
    title,
    editorial: true,
    html,
    url: `${url}#${anchor}`,
  });
  return {
    id,
    kind: 'recommendation',
    lang: 'lv',
    label: 'Ieteikums\u00a03',
    title: `Virsraksts ${id}`,
    summary: `Kopsavilkums ${id}.`,
    areas: ['Mājokļi'],
    status: 'Aktuāls',
    asOf: '2019-09-05',
    reviewed: '2026-11-21',
    sources: ['Prezentācija. „Ieteikumi”, 364. rinda'],
    sections: [
      section('pasvaldibai', 'Ko tas nozīmē pašvaldībai', '<p>Skaidrojums.</p>'),
      section('soli', 'Pirmie soļi', '<ol><li>Vienojieties.</li></ol>'),
      section('jautajumi', 'Jautājumi sarunai', '<ul><li>Kurš to zina?</li></ul>'),
    ],
    url,
    embed: `https://celvedis.example/embed/${id}/`,
    twin: { title: `Title ${id}`, sources: [], url: `https://celvedis.example/en/${id}/`, sections: {} },
    ...more,
  };
}

/** Three entries, two of them loaded, and an id that moved. */
export const exampleParts: ReadonlyMap<string, EntryPart> = new Map([
  ['rec-one', partOf('rec-one')],
  [
    'sf-one',
    partOf('sf-one', { label: 'Panākumu faktors\u00a01', sources: ['Prezentācija. „Faktori”'], asOf: 'undated' }),
  ],
]);
export const exampleList: PartList = {
  entries: {
    'rec-one': ['Virsraksts rec-one', 'Ieteikums\u00a03'],
    'sf-one': ['Virsraksts sf-one', 'Panākumu faktors\u00a01'],
    'gap-one': ['Virsraksts gap-one', 'Robs'],
  },
  moved: { 'rec-old': 'rec-one' },
};

/** Steps of every sort: an entry, sections of one entry, an old id, an unknown one, a break. */
export const examplePlan: Plan = {
  title: 'Mājokļi [1]: „ko varam” *paši*',
  steps: [
    { title: '', places: ['rec-one'], minutes: 10, task: 'Lasiet.\nRunājiet *pāros*.', note: '' },
    {
      title: 'Saruna',
      places: ['rec-old#soli', 'rec-one#jautajumi', 'sf-one'],
      minutes: 20,
      task: '',
      note: 'Klausieties.',
    },
    { title: '', places: ['rec-none', 'gap-one', 'rec-one#zudusi'], minutes: 0, task: '', note: '' },
    { title: '', places: [], minutes: 5, task: '', note: '' },
  ],
};
