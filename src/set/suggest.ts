import type { PartList } from '../parts/part.ts';
import { fold } from '../search/latvian-stem.ts';

/** An entry that may be meant. */
export interface Suggestion {
  id: string;
  title: string;
  label: string;
}

/**
 * Entries whose title, label or id holds every word that was typed, with or without diacritics, the nearest first.
 * @param limit how many at most
 */
export function suggestions(typed: string, { entries }: PartList, limit: number): Suggestion[] {
  const asked = fold(typed)
    .split(/[\s,;„“”"()]+/)
    .filter(Boolean);
  if (asked.length === 0) return [];
  return Object.entries(entries)
    .map(([id, [title, label]]) => ({ id, title, label, rank: rankOf(asked, id, wordsOf(title), wordsOf(label)) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)
    .slice(0, limit)
    .map(({ id, title, label }) => ({ id, title, label }));
}

/** 0 when a word is nowhere; else more for an id, for words of the title, and for the beginnings of words. */
function rankOf(asked: readonly string[], id: string, title: string, label: string): number {
  if (asked.join(' ') === id) return 100;
  const ranks = asked.map((word) => {
    if (id.startsWith(word)) return 4;
    if (title.includes(` ${word}`)) return 3;
    if (label.includes(` ${word}`)) return 2;
    return title.includes(word) || id.includes(word) ? 1 : 0;
  });
  return ranks.includes(0) ? 0 : ranks.reduce<number>((sum, rank) => sum + rank, 0) / ranks.length;
}

/** Folded words with a space before each. */
function wordsOf(text: string): string {
  return ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
}
