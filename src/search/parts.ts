import { alternates, rootOf } from './alternates.ts';
import type { SearchKnowledge } from './data.ts';
import type { Target } from './glossary.ts';
import { isStopword } from './stopwords.ts';
import { joinKey, keyOf, wordsOf } from './words.ts';

/** One thing to search for in a part's stead. */
export interface Variant {
  /** One or several words for Pagefind. */
  term: string;
  weight: number;
}

/** A part of a query: a word, a known expression of several, or a document's number. */
export interface Part {
  typed: string;
  /** None when the word stands nowhere on the site. */
  variants: Variant[];
  /** Terms in the variants that aren't what was typed. */
  also: string[];
  /** The stem that was taken for a misspelt one. */
  corrected?: string;
  /** About how many pages hold it. */
  pages: number;
}

/** The most words that an expression or a number is looked for in. */
const WIDEST = 4;
/** What stands on fewer pages is searched by its synonyms too; commoner words find enough by themselves. */
const RARE = 10;
const SYNONYM_WEIGHT = 0.7;
const SHORTEST_PREFIX = 2;
const SHORTEST_ALIAS_PREFIX = 4;
/** Places in a number where a space stands when it is written in groups. */
const THOUSANDS = /(?<=^\d+)(?=(?:\d{3})+$)/g;
const LONGEST_SHORT_FORM = 5;
/** Closes a key in the index, so that `ev-2012` doesn't begin `ev-2012-05-21`. */
export const KEY_END = 'zz';

/**
 * Whether a query may need other words than the site's own: not for a name, a number or a common word by itself.
 * @param site known without its terms
 */
export function needsTerms(query: string, site: SearchKnowledge): boolean {
  const words = wordsOf(query);
  if (words.length === 0 || namePart(query, site) || keyPart(query, site)) return false;
  return words.length > 1 || words.every((word) => !/\d/.test(word) && site.vocabulary.pages(site.stem(word)) < RARE);
}

/** Takes a query apart, longest known expressions first; stopwords drop out unless nothing else is there. */
export function partsOf(query: string, site: SearchKnowledge): Part[] {
  const tokens = query.split(/\s+/).filter((token) => wordsOf(token).length > 0);
  const name = namePart(query, site) ?? aliasPart(query, site);
  if (name) return [name];
  const parts: Part[] = [];
  for (let start = 0; start < tokens.length; ) {
    const found = widest(tokens, start, site);
    if (found) parts.push(found.part);
    else
      parts.push(
        ...wordsOf(tokens[start] ?? '').map((word, index, all) =>
          wordPart(
            word,
            site,
            start === tokens.length - 1 && index === all.length - 1,
            all.length === 1 ? tokens[start] : undefined,
          ),
        ),
      );
    start += found?.width ?? 1;
  }
  const telling = parts.filter(({ typed }) => !isStopword(keyOf(typed)));
  return telling.length > 0 ? telling : parts;
}

/** The longest expression or number that begins at a word of the query. */
function widest(
  tokens: readonly string[],
  start: number,
  site: SearchKnowledge,
): { part: Part; width: number } | undefined {
  for (let width = Math.min(WIDEST, tokens.length - start); width > 0; width -= 1) {
    const typed = tokens.slice(start, start + width).join(' ');
    // An abbreviation beside other words is a word like them: „ES mērķi” aren't the entry on the letters ES.
    const named = /\d/.test(typed) || width === tokens.length;
    const part = (named ? keyPart(typed, site) : undefined) ?? (width > 1 ? expressionPart(typed, site) : undefined);
    if (part) return { part, width };
  }
  return undefined;
}

/** An id, a number or an abbreviation that an entry is called by. */
function keyPart(typed: string, site: SearchKnowledge): Part | undefined {
  const key = keyOf(typed);
  if (!site.keys.has(key)) return undefined;
  const plain = wordsOf(typed).filter((word) => site.vocabulary.has(word));
  // What else holds an abbreviation comes after the entry that explains it.
  const elsewhere = plain.length === wordsOf(typed).length ? [{ term: plain.join(' '), weight: 0.5 }] : [];
  return { typed, variants: [{ term: key + KEY_END, weight: 1 }, ...elsewhere], also: [], pages: 1 };
}

/** A query that is the name of an entry, in any form; what else holds its words comes after that entry. */
function namePart(query: string, site: SearchKnowledge): Part | undefined {
  const stems = wordsOf(query)
    .filter((word) => !isStopword(word))
    .map(site.stem);
  const key = joinKey(stems);
  if (!site.keys.has(key)) return undefined;
  const elsewhere = stems.every((stem) => site.vocabulary.has(stem)) ? [{ term: stems.join(' '), weight: 1 }] : [];
  return { typed: query, variants: [{ term: key + KEY_END, weight: 1 }, ...elsewhere], also: [], pages: 1 };
}

/** A query that stands for the name of an entry or a page: „health” for „Veselība”. */
function aliasPart(query: string, site: SearchKnowledge): Part | undefined {
  const words = wordsOf(query);
  if (site.vocabulary.has(words.map(site.stem).join(' '))) return undefined;
  const targets = targetsOf(words, site);
  const [named] = targets.filter(({ term }) => site.keys.has(joinKey(term.split(' '))));
  if (!named) return undefined;
  return {
    typed: query,
    variants: distinct([
      { term: joinKey(named.term.split(' ')) + KEY_END, weight: 1 },
      ...targets.map(({ term }) => ({ term, weight: 1 })),
    ]),
    also: [...new Set(targets.map(({ shown }) => shown))],
    pages: 1,
  };
}

/** The terms that these words stand for together, as an alias of either language. */
function targetsOf(words: readonly string[], site: SearchKnowledge): Target[] {
  return [site.stem, site.foreignStem].flatMap((stem) => site.glossary.targets(words.map(stem).join(' ')));
}

function expressionPart(typed: string, site: SearchKnowledge): Part | undefined {
  const words = wordsOf(typed);
  const own = words.map(site.stem);
  const targets = targetsOf(words, site);
  if (targets.length === 0) return undefined;
  // Words that the site hardly has, as „action” in a name, say less than the term they stand for.
  const literal = own.every((stem) => site.vocabulary.has(stem));
  const common = literal && leastPages(own.join(' '), site) >= RARE;
  return {
    typed,
    variants: distinct([
      ...(literal ? [{ term: own.join(' '), weight: common ? 1 : SYNONYM_WEIGHT }] : []),
      ...targets.map(({ term }) => ({ term, weight: common ? SYNONYM_WEIGHT : 1 })),
    ]),
    also: targets.map(({ shown }) => shown),
    pages: Math.min(...targets.map(({ term }) => leastPages(term, site))),
  };
}

/** The first rule that knows the word: number, stem, alias, prefix, word family, misspelling. */
function wordPart(word: string, site: SearchKnowledge, last: boolean, shown = word): Part {
  const { vocabulary, foreign, glossary } = site;
  const part = (variants: Variant[], also: string[] = [], corrected?: string): Part => ({
    typed: shown,
    variants: distinct(variants),
    also,
    pages: variants[0] ? leastPages(variants[0].term, site) : 0,
    ...(corrected === undefined ? {} : { corrected }),
  });
  const begins = word.length >= SHORTEST_PREFIX && vocabulary.startingWith(word).length > 0;
  if (/\d/.test(word)) {
    if (begins || vocabulary.has(word)) return part([{ term: word, weight: 1 }]);
    const groups = word.replace(THOUSANDS, ' ');
    return part(groups.split(' ').every((group) => vocabulary.has(group)) ? [{ term: groups, weight: 1 }] : []);
  }
  const stem = site.stem(word);
  const other = site.foreignStem(word);
  const targets = [...new Set([...glossary.targets(stem), ...glossary.targets(other), ...glossary.targets(word)])];
  const synonyms = (weight: number) => targets.map(({ term }) => ({ term, weight }));
  const shownTargets = targets.map((target) => target.shown);
  const inOther = foreign.has(other) ? [{ term: other, weight: 1 }] : [];
  const alternative = alternates(stem)
    .filter((candidate) => vocabulary.has(candidate))
    .map((term) => ({ term, weight: 1 }));
  if (vocabulary.has(stem)) {
    const rare = vocabulary.pages(stem) < RARE;
    const unfinished = last && word !== stem && begins && !site.whole.has(word);
    return part(
      [
        { term: stem, weight: unfinished ? SYNONYM_WEIGHT : 1 },
        ...(unfinished ? [{ term: word, weight: 1 }] : []),
        ...alternative,
        ...(rare ? [...inOther, ...synonyms(SYNONYM_WEIGHT)] : []),
      ],
      rare ? shownTargets : [],
    );
  }
  if (targets.length > 0) return part([...synonyms(1), ...inOther], shownTargets);
  if (inOther.length > 0) return part(inOther);
  if (alternative.length > 0) return part(alternative);
  if (begins) return part([{ term: word, weight: 1 }]);
  if (word.length >= SHORTEST_PREFIX && foreign.startingWith(word).length > 0) return part([{ term: word, weight: 1 }]);
  const begun = word.length >= SHORTEST_ALIAS_PREFIX ? glossary.startingWith(word) : [];
  if (begun.length > 0)
    return part(
      begun.map(({ term }) => ({ term, weight: 1 })),
      begun.map((target) => target.shown),
    );
  const noun = shortNoun(word, site);
  if (noun !== undefined) return part([{ term: noun, weight: 1 }]);
  const root = rootOf(stem);
  const [relative] = root === undefined ? [] : vocabulary.startingWith(root);
  if (root !== undefined && relative !== undefined) return part([{ term: root, weight: 1 }], [`${root}…`]);
  return misspelt(word, stem, site, part);
}

/** A form of a noun too short to be brought to a stem: „akām” of „aka”. */
function shortNoun(word: string, { vocabulary }: SearchKnowledge): string | undefined {
  if (word.length > LONGEST_SHORT_FORM) return undefined;
  return [1, 2].map((cut) => word.slice(0, -cut)).find((noun) => noun.length >= 3 && vocabulary.has(noun));
}

/** The nearest word, its own language's before the other's before an alias. */
function misspelt(
  word: string,
  stem: string,
  site: SearchKnowledge,
  part: (variants: Variant[], also?: string[], corrected?: string) => Part,
): Part {
  const own = site.vocabulary.nearest(stem, word.length);
  const other = site.foreign.nearest(site.foreignStem(word), word.length);
  const alias = site.glossary.nearest(stem, word.length);
  const [guess] = [own, other, alias]
    .filter((candidate) => candidate !== undefined)
    .sort((a, b) => a.distance - b.distance);
  if (!guess) return part([]);
  const targets = guess === alias ? site.glossary.targets(guess.stem) : [];
  const terms = targets.length > 0 ? targets.map(({ term }) => term) : [guess.stem];
  return part(
    terms.map((term) => ({ term, weight: 1 })),
    targets.map(({ shown }) => shown),
    guess.stem,
  );
}

function leastPages(term: string, site: SearchKnowledge): number {
  return Math.min(...term.split(' ').map((stem) => site.vocabulary.pages(stem) || 1));
}

function distinct(variants: readonly Variant[]): Variant[] {
  const best = new Map<string, Variant>();
  for (const variant of variants)
    if ((best.get(variant.term)?.weight ?? 0) < variant.weight) best.set(variant.term, variant);
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}
