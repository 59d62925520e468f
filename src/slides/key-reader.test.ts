import { describe, expect, it } from 'vitest';
import { KeyReader } from './key-reader.ts';

const press = (key: string, ctrlKey = false) => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey,
  altKey: false,
  metaKey: false,
});

/** What the last of these keys means. */
function meaning(keys: string[], onControl = false) {
  const reader = new KeyReader();
  return keys.map((key) => reader.press(press(key), onControl)).at(-1);
}

describe('digits', () => {
  it('and Enter go to the slide of that number', () => {
    expect(meaning(['1', '2'])).toBeUndefined();
    expect(meaning(['1', '2', 'Enter'])).toEqual({ slide: 12 });
    expect(meaning(['1', '2', 'Enter'], true)).toEqual({ slide: 12 });
  });

  it('may need Shift', () => expect(meaning(['Shift', '1', 'Shift', '2', 'Enter'])).toEqual({ slide: 12 }));

  it('can be shown while they are typed', () => {
    const reader = new KeyReader();
    const shown = ['1', '2', 'Shift', 'Escape'].map((key) => {
      reader.press(press(key), false);
      return reader.typing;
    });
    expect(shown).toEqual([1, 12, 12, undefined]);
  });

  it('are forgotten once they were used or another key was pressed', () => {
    const next = { command: 'next', scroll: undefined };
    expect(meaning(['1', 'Enter', 'Enter'])).toEqual(next);
    expect(meaning(['1', 'Escape', 'Enter'])).toEqual(next);
    expect(meaning(['1', 'ArrowRight', 'Enter'])).toEqual(next);
  });

  it('are no more than slides may have', () => expect(meaning(['1', '2', '3', '4', 'Enter'])).toEqual({ slide: 123 }));

  it('with Ctrl are the browser’s', () => {
    const reader = new KeyReader();
    reader.press(press('1', true), false);
    expect(reader.typing).toBeUndefined();
  });
});

describe('other keys', () => {
  it('mean their command, and some scroll first', () => {
    expect(meaning(['ArrowRight'])).toEqual({ command: 'next', scroll: undefined });
    expect(meaning(['PageDown'])).toEqual({ command: 'next', scroll: 1 });
    expect(meaning(['b'])).toEqual({ command: 'dark', scroll: undefined });
    expect(meaning(['Tab'])).toBeUndefined();
  });

  it('Enter and the space bar belong to the button that has the focus', () => {
    expect(meaning(['Enter'], true)).toBeUndefined();
    expect(meaning([' '], true)).toBeUndefined();
    expect(meaning(['PageDown'], true)).toEqual({ command: 'next', scroll: 1 });
  });
});
