import { z } from 'zod';

/** What an author is told about one field: the only documentation of the field, in both languages. */
export interface FieldHelp {
  lv: string;
  en: string;
  /** A value that would be accepted, written as it stands in YAML. */
  example: string;
}

const registry = z.registry<FieldHelp>();

/** Attaches the author's help to a schema and returns the same schema. */
export function field<T extends z.ZodType>(schema: T, help: FieldHelp): T {
  registry.add(schema, help);
  return schema;
}

/**
 * Finds the help of the field that a zod issue points at.
 * @param schema the schema of the whole frontmatter
 * @param path the path, e.g. `['sources', 0, 'lines']`
 * @returns the help of the deepest described field on the path, or undefined when none is described
 */
export function helpAt(schema: z.ZodType, path: readonly PropertyKey[]): FieldHelp | undefined {
  let found = lookup(schema);
  let current: z.ZodType | undefined = schema;
  for (const key of path) {
    current = current && child(unwrap(current), key);
    if (!current) break;
    found = lookup(current) ?? found;
  }
  return found;
}

/** The keys that a strict object at this path accepts in any of its forms; empty when it is not an object. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let current: z.ZodType | undefined = schema;
  for (const key of path) current = current && child(unwrap(current), key);
  return current ? [...new Set(keysOf(unwrap(current)))] : [];
}

function keysOf(schema: z.ZodType): string[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysOf(unwrap(option as z.ZodType)));
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
}

function lookup(schema: z.ZodType): FieldHelp | undefined {
  return registry.get(schema) ?? (schema === unwrap(schema) ? undefined : registry.get(unwrap(schema)));
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return unwrap(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType);
  return schema;
}

function child(schema: z.ZodType, key: PropertyKey): z.ZodType | undefined {
  if (schema instanceof z.ZodObject)
    return Object.hasOwn(schema.shape, key) ? (schema.shape[String(key)] as z.ZodType) : undefined;
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodUnion)
    return schema.options.map((option) => child(unwrap(option as z.ZodType), key)).find((found) => found !== undefined);
  return undefined;
}
