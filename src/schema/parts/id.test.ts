import { describe, expect, it } from 'vitest';
import { id, ids, places } from './id.ts';

describe('id', () => {
  it.each(['sf-08', 'rec-hou-03', 'eugoal-2030-01', 'ek19', 'a'])('takes %s', (text) => {
    expect(id().parse(text)).toBe(text);
  });

  it.each([
    '',
    '8-sf',
    'Rec-hou',
    'rec_hou',
    'rec--hou',
    '-rec',
    'rec-',
    'mājokļi',
    'rec hou',
    'rec/hou',
    'rec#a',
    'rec\n',
  ])('refuses %j', (text) => {
    expect(id().safeParse(text).error?.issues[0]?.message).toBe('id');
  });
});

describe('ids', () => {
  it('takes a list of ids, also an empty one', () => {
    expect(ids().parse(['sf-01', 'sf-02'])).toEqual(['sf-01', 'sf-02']);
    expect(ids().parse([])).toEqual([]);
  });

  it('refuses an id that stands twice, and says so', () => {
    expect(ids().safeParse(['sf-01', 'sf-01']).error?.issues[0]).toMatchObject({
      path: [],
      params: { code: 'repeated' },
    });
  });

  it('points at the id that is malformed, and refuses one that stands alone', () => {
    expect(ids().safeParse(['sf-01', 'SF-02']).error?.issues[0]?.path).toEqual([1]);
    expect(ids().safeParse('sf-01').success).toBe(false);
  });
});

describe('places', () => {
  it.each(['sf-08', 'rec-hou-03#jautajumi', 'ek19#avoti'])('take %s', (place) => {
    expect(places().parse([place])).toEqual([place]);
  });

  it.each(['', '#soli', 'rec-hou-03#', 'rec-hou-03#Soli', 'rec-hou-03#a#b', '/rec-hou-03/', 'rec-hou-03/#soli'])(
    'refuse %j',
    (place) => expect(places().safeParse([place]).error?.issues[0]?.path).toEqual([0]),
  );

  it('are each named once, but an entry may stand beside its section', () => {
    expect(places().safeParse(['sf-08', 'sf-08#soli']).success).toBe(true);
    expect(places().safeParse(['sf-08', 'sf-08']).error?.issues[0]).toMatchObject({ params: { code: 'repeated' } });
  });
});
