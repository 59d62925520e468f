import { distance } from 'fastest-levenshtein';
import type { Labels } from '../schema/taxonomy.ts';

/**
 * The nearest of the allowed words, for a “did you mean”.
 * @returns up to `limit` words within a third of the word's length (at least two) edits that have a letter in common, nearest first
 */
export function nearest(word: string, allowed: Iterable<string>, limit = 1): string[] {
  const bound = Math.max(2, Math.floor(word.length / 3));
  return [...allowed]
    .map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, edits }) => edits <= bound && edits < candidate.length)
    .sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/** A sentence with the nearest words in both languages; empty when nothing is near. */
export function didYouMean(word: string, allowed: Iterable<string>, limit = 1): Labels {
  const near = nearest(word, allowed, limit);
  if (near.length === 0) return { lv: '', en: '' };
  return { lv: ` Vai domājāt ${near.join(', ')}?`, en: ` Did you mean ${near.join(', ')}?` };
}
