import { describe, expect, it } from 'vitest';
import { blank, withAnswer } from './assessment.ts';
import { AssessmentStore, STORAGE_KEY, type Storing } from './assessment-store.ts';

const ids = ['sf-01', 'sf-02'];

/** A storage in memory that can be full. */
function storage(): Storing & { texts: Map<string, string>; full: boolean } {
  const texts = new Map<string, string>();
  return {
    texts,
    full: false,
    getItem: (key) => texts.get(key) ?? null,
    removeItem: (key) => texts.delete(key),
    setItem(key, text) {
      if (this.full) throw new Error('QuotaExceededError');
      texts.set(key, text);
    },
  };
}

const rate = (id: string, level: 0 | 1 | 2 | 3) => (assessment: typeof blank) => withAnswer(assessment, id, { level });

describe('AssessmentStore', () => {
  it('stores nothing by reading, and everything by changing', () => {
    const place = storage();
    const store = new AssessmentStore(ids, () => place);
    expect(store.read().assessment).toEqual(blank);
    expect(place.texts.size).toBe(0);
    store.change(rate('sf-01', 2));
    expect([...place.texts.keys()]).toEqual([STORAGE_KEY]);
    expect(new AssessmentStore(ids, () => place).read().assessment.answers).toEqual({
      'sf-01': { level: 2, evidence: '' },
    });
    expect(store.keeps).toBe(true);
  });

  it('leaves nothing behind when everything is taken back', () => {
    const place = storage();
    const store = new AssessmentStore(ids, () => place);
    store.change(rate('sf-01', 2));
    store.change(() => blank);
    expect(place.texts.size).toBe(0);
  });

  it('keeps what another tab wrote meanwhile, and the newest where both wrote', () => {
    const place = storage();
    const one = new AssessmentStore(ids, () => place);
    const other = new AssessmentStore(ids, () => place);
    one.change(rate('sf-01', 0));
    other.change(rate('sf-02', 1));
    one.change(rate('sf-01', 3));
    other.change(rate('sf-01', 2));
    expect(one.read().assessment.answers).toEqual({
      'sf-01': { level: 2, evidence: '' },
      'sf-02': { level: 1, evidence: '' },
    });
  });

  it('works without a storage and says that it keeps nothing', () => {
    const store = new AssessmentStore(ids, () => {
      throw new Error('SecurityError');
    });
    expect(store.read().assessment).toEqual(blank);
    expect(store.keeps).toBe(false);
    store.change(rate('sf-01', 1));
    store.change(rate('sf-02', 3));
    expect(Object.keys(store.read().assessment.answers)).toEqual(ids);
  });

  it('goes on in memory when the storage is full, and stores it all once there is room', () => {
    const place = storage();
    const store = new AssessmentStore(ids, () => place);
    store.change(rate('sf-01', 1));
    place.full = true;
    store.change(rate('sf-02', 1));
    expect(store.keeps).toBe(false);
    store.change(rate('sf-01', 2));
    place.full = false;
    store.change(rate('sf-02', 0));
    expect(store.keeps).toBe(true);
    expect(new AssessmentStore(ids, () => place).read().assessment.answers).toEqual({
      'sf-01': { level: 2, evidence: '' },
      'sf-02': { level: 0, evidence: '' },
    });
  });

  it('replaces what it can’t read by the next change, not before', () => {
    const place = storage();
    place.texts.set(STORAGE_KEY, '{damaged');
    const store = new AssessmentStore(ids, () => place);
    expect(store.read()).toEqual({ assessment: blank, unreadable: true, ignored: [] });
    expect(place.texts.get(STORAGE_KEY)).toBe('{damaged');
    store.change(rate('sf-01', 1));
    expect(store.read().unreadable).toBe(false);
  });
});
