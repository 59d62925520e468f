import { entryPart } from '../parts/entry-part.ts';
import type { EntryPart } from '../parts/part.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { entryBodies } from './entry-bodies.ts';
import { getModel } from './model.ts';

const made = new Map<string, EntryPart>();

/** An entry as data, made once a build for all that show it; undefined where there is no entry of that id. */
export async function getPart(id: string, lang: keyof Labels): Promise<EntryPart | undefined> {
  const key = `${lang}/${id}`;
  const known = import.meta.env.DEV ? undefined : made.get(key);
  if (known) return known;
  const model = await getModel();
  const entry = model.entries.get(id);
  if (!entry) return undefined;
  const part = entryPart(entry, model, lang, await entryBodies(entry));
  made.set(key, part);
  return part;
}
