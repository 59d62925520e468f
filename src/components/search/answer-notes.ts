import type { SearchAnswer } from '../../search/client.ts';

/** Sentences with gaps, in the reader's language: `{words}`, `{from}`, `{to}`. */
export interface NoteTexts {
  also: string;
  corrected: string;
  dropped: string;
}

/** What was done to the question, in sentences; nothing that was searched instead or left out goes unsaid. */
export function notesOf(
  { alsoSearched, corrected, dropped }: Pick<SearchAnswer, 'alsoSearched' | 'corrected' | 'dropped'>,
  texts: NoteTexts,
): string[] {
  const listed = (words: readonly string[]) => words.join(', ');
  const replaced = corrected.map(({ from, to }) => texts.corrected.replace('{from}', from).replace('{to}', to));
  return [
    ...new Set(replaced),
    ...(dropped.length > 0 ? [texts.dropped.replace('{words}', listed(dropped))] : []),
    ...(alsoSearched.length > 0 ? [texts.also.replace('{words}', listed(alsoSearched))] : []),
  ];
}
