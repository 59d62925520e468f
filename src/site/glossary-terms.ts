import type { GlossaryTerm } from '../markdown/term-match.ts';
import type { Model } from '../model/types.ts';

/** The glossary's terms for the plugin that marks them in texts; those without forms are found by nobody. */
export function glossaryTerms({ entries }: Model): GlossaryTerm[] {
  return [...entries.values()].flatMap(({ id, data, summary }) =>
    data.kind === 'term' ? [{ id, forms: data.forms, summary }] : [],
  );
}
