/**
 * Footnote numbers as they stand raised beside a statement: `1`, `1, 3`, `1–4`.
 * @param numbers in ascending order, each once
 */
export function noteNumbers(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run?.[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) => (first === last ? `${first}` : `${first}${last - first > 1 ? '–' : ', '}${last}`))
    .join(', ');
}
