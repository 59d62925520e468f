import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

const item = z.union([
  z.strictObject({ entry: z.string(), figures: z.array(z.string()), names: z.array(z.string()) }),
  z.strictObject({ left: z.string().min(1) }),
]);

/** Where each item of the inventory stands: its entry with the figures and names it must hold, or why it was left out. */
export type Coverage = Record<string, z.infer<typeof item>>;

/** Reads the table; a content folder that has none yet covers nothing. */
export function readCoverage(path: string): Coverage {
  return existsSync(path) ? z.record(z.string(), item).parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
}
