import { describe, expect, it } from 'vitest';
import { idsOf, latvian, modelOf } from '../../tests/example-entries.ts';
import { cardGroups, cardText } from './cards.ts';

describe('cardGroups', () => {
  const numbers = [1, 2, 3, 4, 5];
  const model = modelOf(
    ...numbers.map((number) => latvian('recommendation', `rec-hou-${number}`, { number })),
    latvian('recommendation', 'rec-edu-1', { areas: ['edu', 'hou'] }),
    ...numbers.slice(0, 4).map((number) => latvian('success-factor', `sf-${number}`, { number })),
  );
  const shown = (kind: 'recommendation' | 'success-factor') =>
    cardGroups(model, kind).map(
      ({ id, sheets }) => `${id}: ${sheets.map((cards) => idsOf(cards).join(' ')).join(' | ')}`,
    );

  it('puts four on a sheet and begins each area on a new one', () => {
    expect(shown('recommendation')).toEqual([
      'edu: rec-edu-1',
      'hou: rec-hou-1 rec-hou-2 rec-hou-3 rec-hou-4 | rec-hou-5',
    ]);
  });

  it('fills a sheet without opening another', () => {
    expect(shown('success-factor')).toEqual(['success-factor: sf-1 sf-2 sf-3 sf-4']);
  });

  it('has no sheet where there is no entry', () => {
    expect(cardGroups(modelOf(), 'success-factor').flatMap(({ sheets }) => sheets)).toEqual([]);
  });
});

describe('cardText', () => {
  const text = (length: number) => 'a'.repeat(length);

  it('takes the first question that there is room for', () => {
    expect(cardText(text(70), text(200), [text(80), text(50)])).toEqual({ question: text(80), long: false });
    expect(cardText(text(90), text(250), [text(150), text(110)])).toEqual({ question: text(110), long: true });
  });

  it('goes without a question where none fits, and in small type where the rest is long', () => {
    expect(cardText(text(90), text(300), [text(150)])).toEqual({ question: undefined, long: true });
    expect(cardText(text(60), text(120), [])).toEqual({ question: undefined, long: false });
  });
});
