import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exampleRecommendations } from '../../tests/example-plan.ts';
import { emptySet, stepOf } from './edit.ts';
import { addToSet, clearSet, currentSet, keepSet, parseSet, SET_EVENT, SET_KEY, serializeSet } from './own-set.ts';

const kept = new Map<string, string>();
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, text: string) => void kept.set(key, text),
  removeItem: (key: string) => void kept.delete(key),
};
const events = new EventTarget();
const changed = vi.fn();
events.addEventListener(SET_EVENT, changed);

beforeEach(() => {
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('dispatchEvent', (event: Event) => events.dispatchEvent(event));
});
afterEach(() => {
  kept.clear();
  changed.mockClear();
  vi.unstubAllGlobals();
});

describe('the own set', () => {
  it('is empty and leaves no trace until something is added', () => {
    expect(currentSet()).toEqual(emptySet);
    expect(kept.size).toBe(0);
  });

  it('grows by each new place and says how many there are', () => {
    expect(addToSet('rec-hou-03')).toEqual({ count: 1, added: true });
    expect(addToSet('rec-hou-03#soli')).toEqual({ count: 2, added: true });
    expect(addToSet('rec-hou-03')).toEqual({ count: 2, added: false });
    expect(currentSet()).toEqual({ title: '', steps: [stepOf('rec-hou-03'), stepOf('rec-hou-03#soli')] });
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('is forgotten whole', () => {
    addToSet('rec-hou-03');
    clearSet();
    expect(kept.size).toBe(0);
    expect(currentSet()).toEqual(emptySet);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  it('takes no more than a link holds', () => {
    keepSet({ title: '', steps: Array.from({ length: 200 }, (_, number) => stepOf(`a-${number}`)) });
    expect(addToSet('a-7')).toEqual({ count: 200, added: false });
    expect(addToSet('b')).toEqual({ fault: 'full' });
  });

  it('says when the browser keeps nothing', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(addToSet('rec-hou-03')).toEqual({ fault: 'storage' });
    expect(currentSet()).toEqual(emptySet);
    expect(() => clearSet()).not.toThrow();
    expect(changed).not.toHaveBeenCalled();
  });
});

describe('what is kept', () => {
  it('is read as it was written', () => {
    const plan = exampleRecommendations(30);
    expect(parseSet(serializeSet(plan))).toEqual(plan);
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['another thing', '[]'],
    ['null', 'null'],
    ['another version', '{"version":2,"plan":["a"]}'],
    ['no version', '{"plan":["a"]}'],
    ['no steps', '{"version":1,"plan":{"title":"a"}}'],
    ['minutes that are none', '{"version":1,"plan":["a",["rec-hou-03",-1]]}'],
  ])('is an empty set when it is %s', (_, text) => expect(parseSet(text)).toEqual(emptySet));

  it('is replaced by the next addition when it can’t be read', () => {
    kept.set(SET_KEY, '{');
    expect(addToSet('sf-08')).toEqual({ count: 1, added: true });
    expect(currentSet().steps).toEqual([stepOf('sf-08')]);
  });
});
