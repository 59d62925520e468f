import type { Labels } from '../schema/taxonomy.ts';

/** A term as texts need it: the forms it is known by and the explanation shown at its first use. */
export interface GlossaryTerm {
  id: string;
  forms: Record<keyof Labels, string[]>;
  summary: Labels;
}

/** A term where it stands in a text. */
export interface FoundTerm {
  term: GlossaryTerm;
  index: number;
  form: string;
}

/** The first term of a text that isn't used yet; of two that begin at one place, the longer. */
export function firstTerm(
  text: string,
  terms: readonly GlossaryTerm[],
  used: ReadonlySet<string>,
  lang: keyof Labels,
): FoundTerm | undefined {
  const all = terms
    .filter(({ id }) => !used.has(id))
    .flatMap((term) => term.forms[lang].map((form) => ({ term, form, index: indexOfWord(text, form) })))
    .filter(({ index }) => index >= 0);
  return all.sort((a, b) => a.index - b.index || b.form.length - a.form.length)[0];
}

const words = new Map<string, RegExp>();

/** Place of a form as a whole word; abbreviations keep their capitals, other words may begin a sentence. */
function indexOfWord(text: string, form: string): number {
  const known = words.get(form) ?? wordPattern(form);
  words.set(form, known);
  return known.exec(text)?.index ?? -1;
}

function wordPattern(form: string): RegExp {
  const flags = form === form.toUpperCase() ? 'u' : 'iu';
  const escaped = form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\d-])${escaped}(?![\\p{L}\\d-])`, flags);
}
