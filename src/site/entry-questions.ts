import { getEntry } from 'astro:content';
import { sectionItems } from '../content/section-items.ts';
import { typeset } from '../markdown/typography.ts';
import type { Labels } from '../schema/taxonomy.ts';

/** Anchor of the section that holds an entry’s questions for a meeting. */
const QUESTIONS = 'jautajumi';

/** The questions of an entry for a meeting, as text; the Latvian ones where it has no English text. */
export async function entryQuestions(id: string, lang: keyof Labels): Promise<string[]> {
  const document = (lang === 'en' && (await getEntry('docs', `en/${id}`))) || (await getEntry('docs', id));
  return sectionItems(document?.body ?? '', QUESTIONS).map((question) => typeset(question, lang));
}
