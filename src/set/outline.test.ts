import { describe, expect, it } from 'vitest';
import { exampleList, exampleParts, examplePlan } from '../../tests/example-set.ts';
import {
  entriesOf,
  type OutlinePlace,
  outlineOf,
  placeAddress,
  placeTitle,
  printedOf,
  sectionIsMissing,
  sourcesOf,
} from './outline.ts';

const outline = outlineOf(examplePlan, exampleList, exampleParts);
const places = outline.steps.flatMap((step) => step.places);
const byPlace = (place: string) => places.find((each) => each.place === place) as OutlinePlace;

describe('outlineOf', () => {
  it('gives each step its number, its time and a name', () => {
    expect(outline.steps.map(({ number, from, to, heading }) => [number, from, to, heading])).toEqual([
      [1, 0, 10, 'Virsraksts rec-one'],
      [2, 10, 30, 'Saruna'],
      [3, 30, 30, ''],
      [4, 30, 35, ''],
    ]);
    expect(outline.total).toBe(35);
  });

  it('names places by entry and section, unknown ones by what stands there', () => {
    expect(places.map(placeTitle)).toEqual([
      'Virsraksts rec-one',
      'Virsraksts rec-one → Pirmie soļi',
      'Virsraksts rec-one → Jautājumi sarunai',
      'Virsraksts sf-one',
      'rec-none',
      'Virsraksts gap-one',
      'Virsraksts rec-one',
    ]);
  });

  it('knows the permanent address of what is loaded', () => {
    expect(places.map(placeAddress)).toEqual([
      'https://celvedis.example/rec-one/',
      'https://celvedis.example/rec-one/#soli',
      'https://celvedis.example/rec-one/#jautajumi',
      'https://celvedis.example/sf-one/',
      undefined,
      undefined,
      'https://celvedis.example/rec-one/',
    ]);
  });

  it('tells a section that is gone from one that is not loaded yet', () => {
    expect(sectionIsMissing(byPlace('rec-one#zudusi'))).toBe(true);
    expect(sectionIsMissing(byPlace('rec-old#soli'))).toBe(false);
    expect(sectionIsMissing(outlineOf(examplePlan, exampleList, new Map()).steps[2]?.places[2] as OutlinePlace)).toBe(
      false,
    );
  });

  it('knows of no place before the list is there', () => {
    const bare = outlineOf(examplePlan, undefined, new Map());
    expect(bare.steps[0]).toMatchObject({ heading: '', places: [{ place: 'rec-one', found: undefined, gone: false }] });
    expect(byPlace('rec-none').gone).toBe(true);
  });
});

it('the entries of a set are named once each, by the ids they have today', () => {
  expect(entriesOf(examplePlan, exampleList)).toEqual(['rec-one', 'sf-one', 'gap-one']);
});

it('sources are numbered once each, in the order of the places', () => {
  expect(sourcesOf(outline)).toEqual(['Prezentācija. „Ieteikumi”, 364. rinda', 'Prezentācija. „Faktori”']);
});

it('on paper an entry stands once a step, with the sections that were picked, else its steps and questions', () => {
  const printed = outline.steps.map((step) =>
    printedOf(step).map(({ found, sections }) => [found.id, ...sections.map(({ anchor }) => anchor)]),
  );
  expect(printed).toEqual([
    [['rec-one', 'soli', 'jautajumi']],
    [
      ['rec-one', 'soli', 'jautajumi'],
      ['sf-one', 'soli', 'jautajumi'],
    ],
    [['gap-one'], ['rec-one', 'soli', 'jautajumi']],
    [],
  ]);
  const one = outlineOf(
    { title: '', steps: [{ ...examplePlan.steps[0], places: ['rec-one#soli'] } as never] },
    exampleList,
    exampleParts,
  );
  const [section] = one.steps.flatMap(printedOf);
  expect(section?.sections.map(({ anchor }) => anchor)).toEqual(['soli']);
  expect(section?.address).toBe('https://celvedis.example/rec-one/#soli');
  expect(outline.steps.flatMap(printedOf)[0]?.address).toBe('https://celvedis.example/rec-one/');
});
