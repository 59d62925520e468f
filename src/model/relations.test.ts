import { describe, expect, it } from 'vitest';
import { act, idsOf, latvian, modelOf } from '../../tests/example-entries.ts';
import { origins, referencesOf, relationGroups, relationRules, targets } from './relations.ts';

const model = modelOf(
  latvian('recommendation', 'rec-1', {
    basis: ['law', 'plan'],
    successFactors: ['sf-1'],
    related: ['rec-2', 'law', 'rec-1'],
  }),
  latvian('recommendation', 'rec-2', { related: ['rec-3'] }),
  latvian('recommendation', 'rec-3', { related: ['rec-1', 'gone'] }),
  latvian('success-factor', 'sf-1'),
  latvian('eu-goal', 'goal-1', { framework: 'plan', basis: ['law'] }),
  act('law'),
  act('plan', 'superseded', 'law'),
  latvian('source', 'src-one'),
);
const shown = (id: string) =>
  relationGroups(model, id).map(
    ({ field, direction, entries }) => `${direction} ${field}: ${idsOf(entries).join(' ')}`,
  );

describe('referencesOf', () => {
  it('gives every reference with its field and the path to it', () => {
    const { data } = latvian('recommendation', 'rec-1', {
      basis: ['law'],
      successFactors: ['sf-1'],
      related: ['rec-2', 'rec-3'],
    });
    expect(referencesOf(data)).toEqual([
      { field: 'basis', path: ['basis', 0], id: 'law' },
      { field: 'successFactors', path: ['successFactors', 0], id: 'sf-1' },
      { field: 'related', path: ['related', 0], id: 'rec-2' },
      { field: 'related', path: ['related', 1], id: 'rec-3' },
      { field: 'source', path: ['sources', 0, 'source'], id: 'src-one' },
    ]);
  });

  it('reads the framework of a goal and the successors of an act', () => {
    expect(referencesOf(latvian('eu-goal', 'g', { framework: 'plan' }).data)).toContainEqual({
      field: 'framework',
      path: ['framework'],
      id: 'plan',
    });
    expect(referencesOf(act('a', 'superseded', 'b').data)).toContainEqual({
      field: 'supersededBy',
      path: ['supersededBy', 0],
      id: 'b',
    });
  });

  it('takes none-known for no reference, and finds none in a bare source', () => {
    const none = latvian('legal-act', 'a', { status: 'expired', supersededBy: 'none-known' });
    expect(referencesOf(none.data).map(({ field }) => field)).toEqual(['source']);
    expect(referencesOf(latvian('source', 's').data)).toEqual([]);
  });
});

describe('the places of a workshop', () => {
  const step = (...places: string[]) => ({
    title: { lv: 'Solis', en: 'Step' },
    minutes: 10,
    places,
    task: { lv: 'Lasām.', en: 'Read.' },
    note: { lv: 'Gaidām.', en: 'Wait.' },
  });
  const workshop = latvian('workshop', 'ws-1', {
    minutes: 20,
    steps: [step('rec-1#soli', 'prin-2'), step('rec-1', 'sf-1')],
    related: ['rec-1', 'rec-2'],
  });
  const withWorkshop = modelOf(
    workshop,
    latvian('recommendation', 'rec-1', { successFactors: ['sf-1'] }),
    latvian('recommendation', 'rec-2'),
    latvian('success-factor', 'sf-1'),
    latvian('principle', 'prin-1', { covers: ['prin-2'] }),
  );

  it('are references to entries, each with the path to it', () => {
    expect(referencesOf(workshop.data).slice(2)).toEqual([
      { field: 'steps', path: ['steps', 0, 'places', 0], id: 'rec-1' },
      { field: 'steps', path: ['steps', 0, 'places', 1], id: 'prin-2' },
      { field: 'steps', path: ['steps', 1, 'places', 0], id: 'rec-1' },
      { field: 'steps', path: ['steps', 1, 'places', 1], id: 'sf-1' },
    ]);
  });

  it('are each one relation, also by an id that another entry covers', () => {
    expect(targets(withWorkshop, 'ws-1', 'steps')).toEqual(['rec-1', 'prin-1', 'sf-1']);
  });

  it('name the workshop on their own pages; its page has them in the plan', () => {
    const groups = (id: string) =>
      relationGroups(withWorkshop, id).map(({ heading, entries }) => [heading.lv, ...idsOf(entries)]);
    expect(groups('prin-1')).toEqual([['Semināri, kuros to izmanto', 'ws-1']]);
    expect(groups('rec-1').at(-1)).toEqual(['Semināri, kuros to izmanto', 'ws-1']);
    expect(groups('ws-1')).toEqual([['Skatiet arī', 'rec-2']]);
  });
});

describe('the relations of a model', () => {
  it('can be followed both ways', () => {
    expect(targets(model, 'rec-1', 'basis')).toEqual(['law', 'plan']);
    expect(origins(model, 'law', 'basis')).toEqual(['rec-1', 'goal-1']);
    expect(targets(model, 'plan', 'supersededBy')).toEqual(['law']);
    expect(origins(model, 'law', 'supersededBy')).toEqual(['plan']);
    expect(origins(model, 'rec-1', 'basis')).toEqual([]);
  });

  it('hold a source once, however many places of it are cited', () => {
    const sources = ['1', '2'].map((lines) => ({ source: 'src-one', section: 'x', lines }));
    expect(modelOf(latvian('principle', 'p', { sources })).relations).toEqual([
      { from: 'p', to: 'src-one', field: 'source' },
    ]);
  });
});

describe('relationGroups', () => {
  it('lists what an entry rests on, then what else a reader will want', () => {
    expect(shown('rec-1')).toEqual([
      'forward basis: law plan',
      'forward successFactors: sf-1',
      'forward related: rec-2 rec-3',
    ]);
  });

  it('lists what refers to an entry', () => {
    expect(shown('law')).toEqual(['backward supersededBy: plan', 'backward basis: rec-1 goal-1']);
    expect(shown('plan')).toEqual(['forward supersededBy: law', 'backward framework: goal-1', 'backward basis: rec-1']);
    expect(shown('sf-1')).toEqual(['backward successFactors: rec-1']);
  });

  it('names the users of a source on the source only', () => {
    expect(shown('src-one')).toEqual(['backward source: rec-1 rec-2 rec-3 sf-1 goal-1 law plan']);
    expect(shown('rec-2')).toEqual(['forward related: rec-3 rec-1']);
  });

  it('shows no list for references that lead nowhere', () => {
    const dangling = modelOf(latvian('recommendation', 'rec-1', { basis: ['gone'], related: ['gone-too'] }));
    expect(relationGroups(dangling, 'rec-1')).toEqual([]);
    expect(relationGroups(dangling, 'no-such-entry')).toEqual([]);
  });

  it('heads each list in both languages by its direction', () => {
    expect(relationGroups(model, 'plan').map(({ heading }) => heading.lv)).toEqual([
      'Vietā nāca',
      'Mērķi, ko šis dokuments nosaka',
      'Uz šī dokumenta balstās',
    ]);
    for (const { forward, backward } of Object.values(relationRules))
      for (const text of [forward, backward]) expect(Object.values(text ?? { lv: '…' })).not.toContain('');
  });
});
