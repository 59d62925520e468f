import { type Guess, nearest } from './vocabulary.ts';
import { wordsOf } from './words.ts';

/** Terms of the site's language, each with the stems of its aliases: `['mājoklis', 'hous|home|dzivokl']`. */
export type PackedGlossary = readonly (readonly [term: string, aliases: string])[];

/** A term that an alias stands for. */
export interface Target {
  /** The term as readers know it. */
  shown: string;
  /** Its stems, as Pagefind is asked for them. */
  term: string;
}

/** Finds the site's own terms by what readers call them: in the other language, in everyday speech, by abbreviation. */
export class Glossary {
  private readonly byAlias = new Map<string, Target[]>();

  /** @param stem the stem of a word of the site's language */
  constructor(packed: PackedGlossary, stem: (word: string) => string) {
    for (const [shown, aliases] of packed) {
      const target = { shown, term: wordsOf(shown).map(stem).join(' ') };
      for (const alias of aliases.split('|')) this.byAlias.set(alias, [...(this.byAlias.get(alias) ?? []), target]);
    }
  }

  /** The terms behind an alias; of several words, its stems with spaces between. */
  targets(alias: string): readonly Target[] {
    return this.byAlias.get(alias) ?? [];
  }

  /** The terms behind the first alias, in order, that begins with these letters. */
  startingWith(prefix: string): readonly Target[] {
    const alias = [...this.byAlias.keys()].filter((key) => key.startsWith(prefix)).sort()[0];
    return alias === undefined ? [] : this.targets(alias);
  }

  /** The alias that a misspelt one was most likely meant to be. @param letters of the whole word as typed */
  nearest(stem: string, letters: number): Guess | undefined {
    return nearest(stem, letters, [...this.byAlias.keys()], () => 1);
  }
}
