import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { field, helpAt, keysAt } from './help.ts';
import { kinds } from './kinds.ts';
import { page } from './page.ts';
import { translation } from './translation.ts';

const authored: Record<string, z.ZodType> = {
  ...Object.fromEntries(Object.entries(kinds).map(([kind, { schema }]) => [kind, schema])),
  page,
  translation,
};

/** Every field of every object in a schema at any depth, with its dotted path. */
function fieldsOf(schema: z.ZodType, path = ''): { path: string; schema: z.ZodType }[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return fieldsOf(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element as z.ZodType, `${path}[]`);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => fieldsOf(option as z.ZodType, path));
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([key, child]) => {
    const inside = path === '' ? key : `${path}.${key}`;
    return [{ path: inside, schema: child }, ...fieldsOf(child, inside)];
  });
}

const all = Object.entries(authored).flatMap(([kind, schema]) =>
  fieldsOf(schema).map((found) => ({ name: `${kind}: ${found.path}`, ...found })),
);

describe('every field an author writes', () => {
  it('is walked at every depth', () => {
    const names = all.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'recommendation: sources[].lines',
        'legal-act: identifiers.celex',
        'legal-act: period.from',
        'legal-act: officialTitle.en',
        'eu-goal: targets[].lv',
        'source: issuer.lv',
        'page: view.area',
        'translation: translates',
      ]),
    );
  });

  it.each(all)('$name has help in both languages', ({ schema }) => {
    const help = helpAt(schema, []);
    expect(help?.lv.trim()).toBeTruthy();
    expect(help?.en.trim()).toBeTruthy();
    expect(help?.lv).not.toBe(help?.en);
  });

  it.each(all)('$name accepts the example of its help', ({ schema }) => {
    const result = schema.safeParse(parse(helpAt(schema, [])?.example ?? ''));
    expect(result.error?.issues).toBeUndefined();
  });
});

describe('helpAt', () => {
  const help = (lv: string) => ({ lv, en: lv, example: lv });
  const schema = z.strictObject({
    list: field(
      z.array(z.strictObject({ inner: field(z.string().optional(), help('inner')), bare: z.string() })),
      help('list'),
    ),
    either: field(z.union([z.array(z.string()), z.literal('none')]).default('none'), help('either')),
  });

  it.each([
    [['list', 0, 'inner'], 'inner'],
    [['list', 0, 'bare'], 'list'],
    [['list', 0, 'unknown', 'deeper'], 'list'],
    [['either', 3], 'either'],
  ])('finds the deepest help on %j', (path, expected) => {
    expect(helpAt(schema, path)?.lv).toBe(expected);
  });

  it('finds nothing where nothing is described', () => {
    expect(helpAt(schema, [])).toBeUndefined();
    expect(helpAt(schema, ['unknown'])).toBeUndefined();
  });

  it('gives back the schema it described', () => {
    const schema = z.string();
    expect(field(schema, help('same'))).toBe(schema);
  });
});

describe('keysAt', () => {
  it('lists the keys of the object at a path, through defaults and lists', () => {
    expect(keysAt(kinds['legal-act'].schema, ['identifiers'])).toEqual(['celex', 'likumi', 'oj', 'vestnesis']);
    expect(keysAt(kinds.recommendation.schema, ['sources', 0])).toEqual(['source', 'section', 'lines']);
    expect(keysAt(translation, [])).toEqual(['title', 'summary', 'translates']);
  });

  it('lists the keys of all forms that an object may take, each once', () => {
    expect(keysAt(page, ['view'])).toEqual(['type', 'of', 'area']);
  });

  it('is empty where no object is', () => {
    expect(keysAt(translation, ['title'])).toEqual([]);
    expect(keysAt(translation, ['title', 'deeper'])).toEqual([]);
  });
});
