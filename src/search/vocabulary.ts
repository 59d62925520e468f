import { editDistance } from './distance.ts';

/** A stem near to a misspelt one. */
export interface Guess {
  stem: string;
  /** Edits between the two. */
  distance: number;
  /** About how many pages hold it. */
  pages: number;
}

/** Letters below which a word may differ from the vocabulary by one edit only, and from which by two. */
const TWO_EDITS_FROM = 8;
/** Shorter stems have too many neighbours for a guess to be worth anything. */
const SHORTEST_GUESS = 4;
/** Steps to a doubling of the page count: enough to tell a rare word from a common one. */
const STEPS = 1;
const A = 65;
const MOST_SHARED = 25;

/** Stems in order, each as how many letters it shares with the last one, written as a capital from A on, and its rest. */
export function packStems(stems: readonly string[]): string {
  let last = '';
  return stems
    .map((stem) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < last.length && stem[shared] === last[shared]) shared += 1;
      last = stem;
      return String.fromCharCode(A + shared) + stem.slice(shared);
    })
    .join('');
}

/** The stems that `packStems` packed. */
export function unpackStems(packed: string): string[] {
  let last = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
    last = last.slice(0, part.charCodeAt(0) - A) + part.slice(1);
    return last;
  });
}

/** Page counts as one letter each, on a scale of logarithms; digits in a row could be taken for a telephone number. */
export function packCounts(counts: readonly number[]): string {
  return counts.map((count) => String.fromCharCode(A + Math.round(Math.log2(count) * STEPS))).join('');
}

/** What the words of a site are, and how common. */
export class Vocabulary {
  private readonly stems: string[];
  private readonly counts: Map<string, number>;

  /** @param stems @param counts as `packStems` and `packCounts` give them, in the same order */
  constructor(stems: string, counts: string) {
    this.stems = unpackStems(stems);
    this.counts = new Map(
      this.stems.map((stem, index) => [stem, Math.round(2 ** (((counts.codePointAt(index) ?? A) - A) / STEPS))]),
    );
  }

  has(stem: string): boolean {
    return this.counts.has(stem);
  }

  /** About how many pages hold the stem; 0 when none does. */
  pages(stem: string): number {
    return this.counts.get(stem) ?? 0;
  }

  /** The stems that begin with these letters, in order. */
  startingWith(prefix: string): string[] {
    let low = 0;
    let high = this.stems.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.stems[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (this.stems[end]?.startsWith(prefix)) end += 1;
    return this.stems.slice(low, end);
  }

  /** The stem that a misspelt one was most likely meant to be. @param letters of the whole word as typed */
  nearest(stem: string, letters: number): Guess | undefined {
    return nearest(stem, letters, this.startingWith(stem.slice(0, 1)), (candidate) => this.pages(candidate));
  }
}

/**
 * The candidate that a misspelt stem was most likely meant to be: same first letter, one edit away in a word of up to
 * seven letters, else two; of equally near ones the commoner.
 * @param letters of the whole word as typed
 * @returns undefined when none is near, and for stems too short or with digits in them
 */
export function nearest(
  stem: string,
  letters: number,
  candidates: readonly string[],
  pagesOf: (candidate: string) => number,
): Guess | undefined {
  if (stem.length < SHORTEST_GUESS || /\d/.test(stem)) return undefined;
  const limit = letters < TWO_EDITS_FROM ? 1 : 2;
  let best: Guess | undefined;
  for (const candidate of candidates) {
    if (candidate.length < SHORTEST_GUESS || candidate[0] !== stem[0]) continue;
    const distance = editDistance(stem, candidate, best?.distance ?? limit);
    if (distance > (best?.distance ?? limit)) continue;
    const pages = pagesOf(candidate);
    if (!best || distance < best.distance || pages > best.pages) best = { stem: candidate, distance, pages };
  }
  return best;
}
