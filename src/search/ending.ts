/** A stem keeps at least so many letters. */
const SHORTEST = 3;

/**
 * A folded word without the first of these endings that leaves three letters or more with a vowel among them.
 * @param endings longer ones before those they end in
 */
export function withoutEnding(word: string, endings: readonly string[], vowel: RegExp): string {
  const ending = endings.find((candidate) => {
    const rest = word.slice(0, -candidate.length);
    return word.endsWith(candidate) && rest.length >= SHORTEST && vowel.test(rest);
  });
  return ending === undefined ? word : word.slice(0, -ending.length);
}
