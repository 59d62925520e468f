import { describe, expect, it } from 'vitest';
import { examplePart } from '../../tests/example-part.ts';
import type { EntryPart } from '../parts/part.ts';
import type { PlanStep } from '../plan/plan.ts';
import type { SlideContent } from './slide.ts';
import { type Frame, planOfEntry, slidesOf } from './slides.ts';

const section = (anchor: string, title: string, html: string) => ({
  anchor,
  title,
  editorial: anchor !== 'saturs',
  html,
  url: `${examplePart.url}#${anchor}`,
});
const part: EntryPart = {
  ...examplePart,
  sections: [
    section('soli', 'Pirmie soļi', '<ol>\n<li>Vienojieties.</li>\n<li>Sarakstiet.</li>\n</ol>'),
    section('jautajumi', 'Jautājumi sarunai', '<ul>\n<li>Kurš?</li>\n<li>Kad?</li>\n<li>Kā?</li>\n</ul>'),
    section('saturs', 'Saturs', '<p>Teksts.</p>'),
  ],
};
const frame: Frame = { opening: undefined, closing: { kind: 'closing', address: part.url, qr: undefined } };
const step = (fields: Partial<PlanStep>): PlanStep => ({
  title: '',
  places: [],
  minutes: 0,
  task: '',
  note: '',
  ...fields,
});

/** The slides of steps, without the closing one; every place leads to the example. */
function slides(...steps: Partial<PlanStep>[]) {
  const places = new Map(
    steps.flatMap(({ places: named = [] }) =>
      named.filter((place) => !place.startsWith('no-')).map((place) => [place, { place, part }] as const),
    ),
  );
  return slidesOf({ steps: steps.map(step) }, places, frame).slice(0, -1);
}
const kinds = (...steps: Partial<PlanStep>[]) => slides(...steps).map(({ content }) => content.kind);
function content<K extends SlideContent['kind']>(kind: K, ...steps: Partial<PlanStep>[]) {
  const found = slides(...steps).flatMap((slide) => (slide.content.kind === kind ? [slide.content] : []));
  return found as Extract<SlideContent, { kind: K }>[];
}

describe('the slides of a step', () => {
  it('begin with what is done, where there is something to do', () => {
    expect(kinds({ title: 'Saruna', places: ['rec-one#soli'] })).toEqual(['step', 'statement', 'section']);
    expect(kinds({ task: 'Pāros.', places: ['rec-one#soli'] })).toEqual(['step', 'statement', 'section']);
    expect(kinds({ places: ['rec-one#soli'] })).toEqual(['statement', 'section']);
  });

  it('carry its note, its minutes and its place in the plan', () => {
    const [first, second] = slides({ minutes: 5 }, { minutes: 10, note: 'Klusāk.', places: ['rec-one#soli'] });
    expect(first).toMatchObject({ step: 0, minutes: 5, note: '', content: { kind: 'step', number: 1 } });
    expect(second).toMatchObject({ step: 1, minutes: 10, note: 'Klusāk.' });
  });

  it('say at least that there is a break', () => {
    expect(kinds({ minutes: 5, note: 'Pauze' })).toEqual(['step']);
  });

  it('set a long task on several slides, as text', () => {
    const task = Array.from({ length: 10 }, (_, line) => `${line}. <b>Pārrunājiet pāros, kas jūsu pilsētā notiek.</b>`);
    const steps = content('step', { task: task.join('\n') });
    expect(steps.map(({ part: { number, count } }) => [number, count])).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(steps.flatMap((one) => one.task).every(({ html }) => !html)).toBe(true);
  });
});

describe('the slides of a place', () => {
  it('are the statement and the questions of an entry that is named as a whole', () => {
    expect(kinds({ places: ['rec-one'] })).toEqual(['statement', 'question', 'question', 'question']);
  });

  it('number the questions', () => {
    expect(content('question', { places: ['rec-one#jautajumi'] }).map(({ of, question }) => [of, question[0]])).toEqual(
      [
        [
          { number: 1, count: 3 },
          { content: 'Kurš?', html: true, letters: 5 },
        ],
        [
          { number: 2, count: 3 },
          { content: 'Kad?', html: true, letters: 4 },
        ],
        [
          { number: 3, count: 3 },
          { content: 'Kā?', html: true, letters: 3 },
        ],
      ],
    );
  });

  it('show a section with its heading, and say whose words it is', () => {
    expect(content('section', { places: ['rec-one#soli', 'rec-one#saturs'] })).toMatchObject([
      { title: 'Pirmie soļi', editorial: true, blocks: [{ content: 'Vienojieties.' }, { content: 'Sarakstiet.' }] },
      { title: 'Saturs', editorial: false, blocks: [{ content: '<p>Teksts.</p>' }] },
    ]);
  });

  it('say a statement once a step, whatever is shown of its entry', () => {
    expect(
      kinds({ places: ['rec-one', 'rec-one#soli', 'rec-one#jautajumi'] }).filter((kind) => kind !== 'question'),
    ).toEqual(['statement', 'section']);
    expect(kinds({ places: ['rec-one#soli'] }, { places: ['rec-one#soli'] })).toEqual([
      'statement',
      'section',
      'statement',
      'section',
    ]);
  });

  it('say what the guide doesn’t have, and go on', () => {
    expect(content('missing', { places: ['no-such', 'rec-one#nav'] })).toEqual([
      { kind: 'missing', id: 'no-such', anchor: undefined },
      { kind: 'missing', id: 'rec-one', anchor: 'nav' },
    ]);
    expect(kinds({ places: ['no-such', 'rec-one#soli'] })).toEqual(['missing', 'statement', 'section']);
  });
});

describe('a statement', () => {
  const statement = (changes: Partial<EntryPart>, place = 'rec-one') => {
    const places = new Map([['rec-one#soli', { place: `${place}#soli`, part: { ...part, ...changes } }]]);
    const [slide] = slidesOf({ steps: [step({ places: ['rec-one#soli'] })] }, places, frame);
    return slide?.content;
  };

  it('names its source without the place in it, and how many more there are', () => {
    expect(statement({ sources: ['Slaidi 2019. gadā. „Ministrija”, 2019. „Ievads”, 5. rinda', 'Cits'] })).toMatchObject(
      {
        source: 'Slaidi 2019. gadā. „Ministrija”, 2019',
        moreSources: 1,
      },
    );
    expect(statement({ sources: [] })).toMatchObject({ source: '', moreSources: 0 });
  });

  it('says when it doesn’t simply hold today', () => {
    expect(statement({ status: 'Aktuāls', statusTone: 'calm' })).toMatchObject({ status: undefined });
    expect(statement({ status: 'Vēsturisks', statusTone: 'mute', asOf: '2014' })).toMatchObject({
      status: { label: 'Vēsturisks', asOf: '2014.\u00a0gads' },
    });
    expect(statement({ status: 'Bez datuma', statusTone: 'mute', asOf: 'undated' })).toMatchObject({
      status: { label: 'Bez datuma', asOf: '' },
    });
  });

  it('names the old place where the entry was moved', () => {
    expect(statement({})).toMatchObject({ movedFrom: undefined });
    expect(statement({}, 'rec-two')).toMatchObject({ movedFrom: 'rec-one#soli' });
  });
});

describe('planOfEntry', () => {
  it('shows every section, and the entry alone where it has none', () => {
    expect(planOfEntry(part).steps[0]?.places).toEqual(['rec-one#soli', 'rec-one#jautajumi', 'rec-one#saturs']);
    expect(planOfEntry({ ...part, sections: [] }).steps[0]?.places).toEqual(['rec-one']);
  });
});

it('a plan has its opening and its closing slide', () => {
  const opening = { kind: 'title', title: 'Mājokļi', label: '', minutes: 0, size: 12 } as const;
  expect(slidesOf({ steps: [] }, new Map(), { ...frame, opening }).map((slide) => slide.content.kind)).toEqual([
    'title',
    'closing',
  ]);
});
