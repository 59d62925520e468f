import { fold } from '../search/latvian-stem.ts';

const LETTERS = 40;

/** A file's name from a title: its first words in lower-case ASCII, `jauns` where there are none. */
export function fileNameOf(title: string): string {
  const words = fold(title).match(/[a-z0-9]+/g) ?? [];
  const fitting = words.filter((_, at) => words.slice(0, at + 1).join('-').length <= LETTERS);
  return fitting.join('-') || 'jauns';
}
