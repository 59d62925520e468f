import { describe, expect, it } from 'vitest';
import { commandOf, type Pressed, scrollOf } from './keys.ts';

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});

describe('commandOf', () => {
  it.each([
    ['next', ['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter', 'n', 'N']],
    ['back', ['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'p', 'P']],
    ['first', ['Home']],
    ['last', ['End']],
    ['screen', ['f', 'F5']],
    ['notes', ['s']],
    ['dark', ['b', '.']],
    ['theme', ['t']],
    ['help', ['?']],
  ] as const)('%s is on %j', (command, keys) => {
    expect(keys.map((key) => commandOf(press(key)))).toEqual(keys.map(() => command));
  });

  it('knows letters of another alphabet by their place', () => {
    expect(commandOf(press('т', { code: 'KeyN' }))).toBe('next');
    expect(commandOf(press('ā', { code: 'KeyA' }))).toBeUndefined();
  });

  it('goes back with Shift and the space bar', () => expect(commandOf(press(' ', { shiftKey: true }))).toBe('back'));

  it.each([
    press('f', { ctrlKey: true }),
    press('ArrowLeft', { altKey: true }),
    press('p', { metaKey: true }),
    press('Escape'),
    press('Tab'),
    press('toString'),
  ])('leaves %j to the browser', (pressed) => expect(commandOf(pressed)).toBeUndefined());
});

describe('scrollOf', () => {
  it('reads on with the keys that scroll a page', () => {
    expect(['ArrowDown', 'PageDown', ' '].map((key) => scrollOf(press(key)))).toEqual([1, 1, 1]);
    expect(['ArrowUp', 'PageUp'].map((key) => scrollOf(press(key)))).toEqual([-1, -1]);
    expect(scrollOf(press(' ', { shiftKey: true }))).toBe(-1);
  });

  it('turns the slide at once with the others', () => {
    expect(['ArrowRight', 'Enter', 'n', 'Home'].map((key) => scrollOf(press(key)))).toEqual(
      Array.from({ length: 4 }, () => undefined),
    );
  });
});
