import { fileURLToPath } from 'node:url';
import { loadCorpus } from '../content/corpus.ts';
import type { GlossaryTerm } from '../markdown/glossary.ts';

/** The glossary's terms for the plugin that marks them in texts; those without forms are found by nobody. */
export function glossaryTerms(dir = fileURLToPath(new URL('../../content', import.meta.url))): GlossaryTerm[] {
  const { model } = loadCorpus(dir).corpus;
  return [...model.entries.values()].flatMap(({ id, data, summary }) =>
    data.kind === 'term' ? [{ id, forms: data.forms, summary }] : [],
  );
}
