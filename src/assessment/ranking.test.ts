import { expect, it } from 'vitest';
import { type Assessment, blank, type Level } from './assessment.ts';
import { ranking } from './ranking.ts';

const ids = ['sf-01', 'sf-02', 'sf-03', 'sf-04', 'sf-05', 'sf-06'];
const rated = (answers: Record<string, [Level | undefined, string?]>): Assessment => ({
  ...blank,
  answers: Object.fromEntries(Object.entries(answers).map(([id, [level, evidence = '']]) => [id, { level, evidence }])),
});

it('puts the lowest level first, among equals those without evidence, then the smaller number', () => {
  const assessment = rated({
    'sf-01': [3],
    'sf-06': [1, 'Protokols'],
    'sf-05': [1],
    'sf-04': [0, 'Plāns'],
    'sf-03': [1],
    'sf-02': [1, 'Lēmums'],
  });
  expect(ranking(assessment, ids)).toEqual({
    rated: ['sf-04', 'sf-03', 'sf-05', 'sf-02', 'sf-06', 'sf-01'],
    unrated: [],
  });
});

it('lists what is not rated apart, even with evidence, and takes blanks for no evidence', () => {
  expect(ranking(rated({ 'sf-02': [2, 'Plāns'], 'sf-03': [2, ' \n '], 'sf-05': [undefined, 'Plāns'] }), ids)).toEqual({
    rated: ['sf-03', 'sf-02'],
    unrated: ['sf-01', 'sf-04', 'sf-05', 'sf-06'],
  });
});

it('knows nothing of factors that are not on the page', () => {
  expect(ranking(rated({ 'sf-99': [0] }), ['sf-01'])).toEqual({ rated: [], unrated: ['sf-01'] });
});
