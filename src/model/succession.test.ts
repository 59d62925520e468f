import { describe, expect, it } from 'vitest';
import { act, entryOf, idsOf, latvian, modelOf } from '../../tests/example-entries.ts';
import { isOver, outdatedBasis, successionOf, supersessionCycle } from './succession.ts';

const chain = modelOf(
  act('plan-1', 'superseded', 'plan-2'),
  act('plan-2', 'expired', 'plan-3'),
  act('plan-3', 'draft', 'plan-4'),
  act('plan-4'),
  latvian('recommendation', 'rec-1', { basis: ['plan-1', 'plan-4', 'gone'] }),
  latvian('eu-goal', 'goal-1', { framework: 'plan-2' }),
);
const succession = (model: typeof chain, id: string) => {
  const { next, previous, today } = successionOf(model, id);
  return { next: idsOf(next), previous: idsOf(previous), today: idsOf(today) };
};

describe('isOver', () => {
  it.each([
    ['in-force', false],
    ['current', false],
    ['unknown', false],
    ['expired', true],
    ['superseded', true],
    ['draft', true],
  ])('of an act that is %s is %s', (status, over) => {
    expect(isOver(entryOf(act('a', status)))).toBe(over);
  });

  it('is false for an entry that is no act', () => {
    expect(isOver(entryOf(latvian('principle', 'p', { factStatus: 'historic' })))).toBe(false);
  });
});

describe('successionOf', () => {
  it('follows a chain to what holds today', () => {
    expect(succession(chain, 'plan-1')).toEqual({ next: ['plan-2'], previous: [], today: ['plan-4'] });
    expect(succession(chain, 'plan-3')).toEqual({ next: ['plan-4'], previous: ['plan-2'], today: ['plan-4'] });
  });

  it('ends with the act itself while that holds', () => {
    expect(succession(chain, 'plan-4')).toEqual({ next: [], previous: ['plan-3'], today: ['plan-4'] });
  });

  it('finds several ends, each once, where chains part and meet', () => {
    const model = modelOf(
      act('old', 'superseded', 'left', 'right'),
      act('left', 'superseded', 'new', 'other'),
      act('right', 'expired', 'new'),
      act('new'),
      act('other', 'unknown'),
    );
    expect(succession(model, 'old')).toEqual({ next: ['left', 'right'], previous: [], today: ['new', 'other'] });
    expect(succession(model, 'new').previous).toEqual(['left', 'right']);
  });

  it('has no end where the chain breaks off or leads nowhere', () => {
    const model = modelOf(act('a', 'superseded', 'b'), act('b', 'expired'), act('c', 'superseded', 'gone'));
    expect(succession(model, 'a').today).toEqual([]);
    expect(succession(model, 'c')).toEqual({ next: [], previous: [], today: [] });
    expect(succession(model, 'gone').today).toEqual([]);
  });

  it('stops in a cycle, and still finds the way out of one', () => {
    const model = modelOf(
      act('a', 'superseded', 'b'),
      act('b', 'superseded', 'a'),
      act('c', 'superseded', 'd'),
      act('d', 'superseded', 'c', 'e'),
      act('e'),
    );
    expect(succession(model, 'a')).toEqual({ next: ['b'], previous: ['b'], today: [] });
    expect(succession(model, 'c').today).toEqual(['e']);
  });
});

describe('outdatedBasis', () => {
  const outdated = (id: string) => outdatedBasis(chain, id).map(({ act: over, today }) => [over.id, idsOf(today)]);

  it('names the acts that are over, with what holds instead', () => {
    expect(outdated('rec-1')).toEqual([['plan-1', ['plan-4']]]);
    expect(outdated('goal-1')).toEqual([['plan-2', ['plan-4']]]);
  });

  it('is empty for an entry that rests on nothing outdated', () => {
    expect(outdated('plan-4')).toEqual([]);
  });
});

describe('supersessionCycle', () => {
  const model = modelOf(
    act('self', 'superseded', 'self'),
    act('a', 'superseded', 'b'),
    act('b', 'superseded', 'end', 'c'),
    act('c', 'superseded', 'a'),
    act('end'),
    act('leads-in', 'superseded', 'a'),
  );

  it.each([
    ['self', ['self', 'self']],
    ['a', ['a', 'b', 'c', 'a']],
    ['c', ['c', 'a', 'b', 'c']],
    ['leads-in', undefined],
    ['end', undefined],
    ['gone', undefined],
  ])('from %s is %j', (id, cycle) => {
    expect(supersessionCycle(model, id)).toEqual(cycle);
  });

  it('is not made of two ways to the same act', () => {
    const diamond = modelOf(
      act('a', 'superseded', 'b', 'c'),
      act('b', 'superseded', 'd'),
      act('c', 'superseded', 'd'),
      act('d'),
    );
    expect(supersessionCycle(diamond, 'a')).toBeUndefined();
  });
});
