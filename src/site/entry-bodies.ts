import { getEntry } from 'astro:content';
import type { Entry } from '../model/types.ts';
import { kinds } from '../schema/kinds.ts';
import type { Labels } from '../schema/taxonomy.ts';

/** The MDX of an entry's text in both languages; Latvian where there is no English. */
export async function entryBodies({ id, kind }: Pick<Entry, 'id' | 'kind'>): Promise<Labels> {
  const lv = (await getEntry(kind, id))?.body ?? '';
  const en = (await getEntry('english', `${kinds[kind].folder}/${id}`))?.body;
  return { lv, en: en ?? lv };
}
