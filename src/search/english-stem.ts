import { withoutEnding } from './ending.ts';
import { fold } from './latvian-stem.ts';

const ENDINGS = ['ings', 'ing', 'ies', 'ied', 'ed', 'es', 's', 'e', 'y'];
const SHORTEST = 3;
const VOWEL = /[aeiouy]/;

/**
 * The part of an English word that its common forms share: “minorities”, “minority” → `minorit`. It is always a prefix
 * of the folded word, as Pagefind's prefix search needs; so it is coarser than Porter's stem and never rewrites a word.
 */
export function englishStem(word: string): string {
  const folded = fold(word);
  if (!/^[a-z]{4,}$/.test(folded)) return folded;
  const bare = withoutEnding(folded, ENDINGS, VOWEL);
  // „planning” must meet „plans”.
  return bare.length > SHORTEST && /([bdfgmnprt])\1$/.test(bare) ? bare.slice(0, -1) : bare;
}
