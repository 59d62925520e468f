import { expect, it } from 'vitest';
import { Glossary } from './glossary.ts';
import { stem } from './latvian-stem.ts';

const glossary = new Glossary(
  [
    ['mājoklis', 'hous|dzivokl|legal basi'],
    ['sociālais mājoklis', 'hous'],
  ],
  stem,
);

it('leads from an alias to every term it may mean', () => {
  expect(glossary.targets('hous').map(({ shown }) => shown)).toEqual(['mājoklis', 'sociālais mājoklis']);
  expect(glossary.targets('hous').map(({ term }) => term)).toEqual(['majokl', 'social majokl']);
  expect(glossary.targets('legal basi')).toHaveLength(1);
  expect(glossary.targets('majokl')).toEqual([]);
});

it('finds aliases by their beginning and by near misses', () => {
  expect(glossary.startingWith('dziv')[0]?.shown).toBe('mājoklis');
  expect(glossary.startingWith('xx')).toEqual([]);
  expect(glossary.nearest('dzivokil', 9)?.stem).toBe('dzivokl');
});
