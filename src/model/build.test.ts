import { describe, expect, it } from 'vitest';
import { entryOf, latvian, modelOf } from '../../tests/example-entries.ts';
import { buildModel, translationState } from './build.ts';
import type { EnglishText } from './types.ts';

const english = (id: string, translates = 'aaaaaaaaaaaa'): EnglishText => ({
  id,
  title: 'Title',
  summary: 'Summary.',
  translates,
  file: `content/docs/en/recommendations/${id}.mdx`,
});

describe('buildModel', () => {
  it('joins the two languages of an entry', () => {
    const model = buildModel([latvian('recommendation', 'rec-1', { areas: ['hou', 'edu'] })], [english('rec-1')]);
    expect(model.entries.get('rec-1')).toMatchObject({
      kind: 'recommendation',
      title: { lv: 'Virsraksts', en: 'Title' },
      summary: { lv: 'Kopsavilkums.', en: 'Summary.' },
      areas: ['hou', 'edu'],
      file: 'content/docs/recommendations/rec-1.mdx',
      translation: 'current',
    });
  });

  it('shows the Latvian text where there is no English one', () => {
    const entry = entryOf(latvian('recommendation', 'rec-1'));
    expect(entry.title.en).toBe('Virsraksts');
    expect(entry.summary.en).toBe('Kopsavilkums.');
    expect(entry.translation).toBe('missing');
  });

  it('keeps an English text that is older than the Latvian one, marked as stale', () => {
    const model = buildModel([latvian('principle', 'prin-1')], [english('prin-1', 'bbbbbbbbbbbb')]);
    expect(model.entries.get('prin-1')).toMatchObject({ translation: 'stale', title: { en: 'Title' } });
  });

  it('passes over an English text without a Latvian one', () => {
    expect(buildModel([], [english('rec-1')]).entries.size).toBe(0);
  });

  it('keeps the first of two entries with one id, for the checks to report', () => {
    const model = modelOf(latvian('principle', 'twice', { number: 1 }), latvian('principle', 'twice', { number: 2 }));
    expect(model.entries.size).toBe(1);
    expect(model.entries.get('twice')?.data).toMatchObject({ number: 1 });
  });

  it('gives a source no areas', () => {
    expect(entryOf(latvian('source', 'ek19')).areas).toEqual([]);
  });

  it('knows which entry stands for a covered id', () => {
    const model = modelOf(
      latvian('principle', 'prin-01', { covers: ['prin-02', 'prin-05'] }),
      latvian('principle', 'prin-03'),
    );
    expect([...model.coveredBy]).toEqual([
      ['prin-02', 'prin-01'],
      ['prin-05', 'prin-01'],
    ]);
  });

  it('keeps a reference that leads nowhere, for the checks to report', () => {
    const model = modelOf(latvian('recommendation', 'rec-1', { basis: ['no-such-act'] }));
    expect(model.relations).toContainEqual({ from: 'rec-1', to: 'no-such-act', field: 'basis' });
  });
});

describe('translationState', () => {
  it.each([
    ['a', 'a', 'current'],
    ['a', 'b', 'stale'],
    ['a', undefined, 'missing'],
  ])('of %s made from %s is %s', (hash, translates, state) => {
    expect(translationState(hash, translates)).toBe(state);
  });
});
