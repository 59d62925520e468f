import { expect, it } from 'vitest';
import { notesOf } from './answer-notes.ts';

const texts = { also: 'Arī: {words}.', corrected: '{from} → {to}', dropped: 'Nav: {words}.' };

it('says nothing where nothing was done to the question', () => {
  expect(notesOf({ alsoSearched: [], corrected: [], dropped: [] }, texts)).toEqual([]);
});

it('says every correction, what was left out, and what was searched besides', () => {
  const answer = {
    alsoSearched: ['mājoklis', 'īre'],
    corrected: [
      { from: 'majokls', to: 'mājoklis' },
      { from: 'skla', to: 'skola' },
    ],
    dropped: ['lorem', 'xqz'],
  };
  expect(notesOf(answer, texts)).toEqual([
    'majokls → mājoklis',
    'skla → skola',
    'Nav: lorem, xqz.',
    'Arī: mājoklis, īre.',
  ]);
});
