import { describe, expect, it } from 'vitest';
import { ID_PATTERN } from './parts/id.ts';
import { idOf, type Labels, label, taxonomy } from './taxonomy.ts';

const lists = Object.entries(taxonomy) as [keyof typeof taxonomy, Record<string, Labels>][];
const items = lists.flatMap(([list, labels]) => Object.entries(labels).map(([id, names]) => ({ list, id, names })));

describe('the closed lists', () => {
  it.each(items)('$list names $id in both languages', ({ id, names }) => {
    expect(names.lv.trim()).toBeTruthy();
    expect(names.en.trim()).toBeTruthy();
    expect(id).toMatch(ID_PATTERN);
  });

  it.each(lists)('%s gives no two ids the same label', (_, labels) => {
    for (const lang of ['lv', 'en'] as const) {
      const names = Object.values(labels).map((item) => item[lang]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('gives the five core areas, and only them, a slug of ASCII letters', () => {
    const areas: { slug?: string; core: boolean }[] = Object.values(taxonomy.areas);
    const slugs = areas.flatMap(({ slug }) => slug ?? []);
    expect(areas.filter(({ core }) => core)).toHaveLength(5);
    expect(areas.every(({ core, slug }) => core === (slug !== undefined))).toBe(true);
    expect(new Set(slugs).size).toBe(5);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z-]+$/);
  });
});

describe('idOf and label', () => {
  it.each(lists)('%s is an enum of its ids', (list, labels) => {
    expect(idOf(list).options).toEqual(Object.keys(labels));
    expect(idOf(list).safeParse('no-such-id').success).toBe(false);
  });

  it('names an id in a language and throws on one that is not in the list', () => {
    expect(label('areas', 'hou', 'lv')).toBe('Mājokļi');
    expect(label('areas', 'hou', 'en')).toBe('Housing');
    expect(() => label('areas', 'nowhere' as 'hou', 'lv')).toThrow();
  });
});
