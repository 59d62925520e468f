import { getEntry } from 'astro:content';
import { bodyTree } from '../content/parse.ts';
import { sectionItems } from '../content/section-items.ts';
import type { Labels } from '../schema/taxonomy.ts';

/** The first question for a meeting on an entry's page in a language; undefined where it has none. */
export async function firstQuestion(id: string, lang: keyof Labels): Promise<string | undefined> {
  const document = await getEntry('docs', lang === 'en' ? `en/${id}` : id);
  return sectionItems(bodyTree(document?.body ?? ''), 'jautajumi')[0];
}
