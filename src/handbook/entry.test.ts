import { describe, expect, it } from 'vitest';
import { pressOf, textsWith } from '../../tests/example-book.ts';
import { act, entryOf, latvian, modelOf } from '../../tests/example-entries.ts';
import type { Entry } from '../model/types.ts';
import { bookEntry } from './entry.ts';
import { type Inline, textOf } from './rich.ts';

const source = latvian('source', 'src-one', { language: 'en', url: 'https://x.lv/a' });
const recommendation = latvian('recommendation', 'rec-one', {
  covers: ['rec-old'],
  sources: [
    { source: 'src-one', section: 'Part 2', lines: '3' },
    { source: 'src-one', section: 'Part 5' },
  ],
});
const model = modelOf(source, recommendation, act('act-one', 'expired', 'act-two'), act('act-two'));
const texts = textsWith({ 'rec-one': 'Ievads.\n\n## Soļi [#soli]\n\n1. Viens\n\n## Piezīme [#piezime]\n\nTeksts.' });
const press = pressOf(model, { texts });
const get = (id: string) => model.entries.get(id) as Entry;
const words = (lines: Inline[][]) => lines.map(textOf);

describe('an entry of a book', () => {
  const { entry } = bookEntry(get('rec-one'), press);

  it('names what it is, its status, its address and what it covers', () => {
    expect(entry.label).toBe('Ieteikums\u00a01 · Mājokļi');
    expect(entry.status).toEqual({ text: 'Aktuāls', holds: true });
    expect(entry.address).toEqual({ url: 'http://localhost:4321/rec-one/', shown: 'localhost:4321/rec-one/' });
    expect(entry.covers).toEqual(['rec-old']);
  });

  it('gives its sources by number, with the place in each in the source’s own language', () => {
    expect(entry.sources.map(({ number, to }) => `${number} ${to}`)).toEqual(['1 src-one', '1 src-one']);
    expect(entry.sources[0]?.place).toEqual([
      { type: 'text', text: '„Part 2”', lang: 'en' },
      { type: 'text', text: ', 3.\u00a0rinda' },
    ]);
  });

  it('marks the sections that are ours', () => {
    expect(entry.sections.map(({ id, own }) => [id, own])).toEqual([
      ['rec-one.soli', true],
      ['rec-one.piezime', false],
    ]);
    expect(entry.facts.find(({ note }) => note)?.note).toBe('mūsu lasījums');
  });
});

it('an act whose time is over says so before its text, and an entry in brief holds nothing but its statement', () => {
  const whole = bookEntry(get('act-one'), press).entry;
  expect(whole.status).toEqual({ text: 'Termiņš beidzies', holds: false });
  expect(JSON.stringify(whole.lead[0])).toContain('Šī dokumenta termiņš ir beidzies.');
  expect(JSON.stringify(whole.lead[0])).toContain('"to":"act-two"');
  const brief = bookEntry(get('act-one'), { ...press, holds: () => 'brief' }).entry;
  expect([brief.lead, brief.sections, brief.related, brief.facts]).toEqual([[], [], [], []]);
  expect(words([brief.summary])).toEqual(['Kopsavilkums.']);
});

it('a source has its number, and in brief the facts by which it is found', () => {
  const { entry } = bookEntry(get('src-one'), { ...press, holds: () => 'brief' });
  expect(entry.number).toBe(1);
  expect(entry.facts.map(({ term }) => term)).toEqual(['Izdevējs', 'Izdots', 'Adrese']);
});

it('a workshop has its plan between the preparation and what follows', () => {
  const workshop = entryOf(latvian('workshop', 'ws-one'));
  const { entry } = bookEntry(workshop, {
    ...pressOf(modelOf(latvian('workshop', 'ws-one'), recommendation)),
    texts: textsWith({
      'ws-one': '## Pirms [#sagatavot]\n\nA.\n\n## Pēc [#pec]\n\nB.',
      'rec-one': '## Soļi [#soli]\n\nC.',
    }),
  });
  expect(entry.sections.map(({ id }) => id)).toEqual([
    'ws-one.sagatavot',
    'ws-one.vajadzigs',
    'ws-one.plans',
    'ws-one.pec',
  ]);
  const [plan] = entry.sections[2]?.blocks ?? [];
  if (plan?.type !== 'steps') throw new Error('no steps');
  expect(plan.steps.map(({ time, places }) => [time, words(places)])).toEqual([
    ['0:00–0:10', ['Virsraksts']],
    ['0:10–0:30', ['Virsraksts; Soļi']],
  ]);
});
