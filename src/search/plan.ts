import type { SearchKnowledge } from './data.ts';
import { fold } from './latvian-stem.ts';
import { type Part, partsOf } from './parts.ts';
import { isStopword } from './stopwords.ts';

/** One search that Pagefind is asked to make. */
export interface PlannedSearch {
  term: string;
  /** Factor for its scores: 1 for what was typed, less for what was put in its stead. */
  weight: number;
}

/** What Pagefind is asked for a query, and what the reader is told about it. */
export interface Plan {
  /** At most `MOST_SEARCHES`, the most literal first; results of all are merged. */
  searches: PlannedSearch[];
  /** The parts of the query one by one, for a query that finds little as a whole; weight is how rare the part is. */
  singles: PlannedSearch[];
  /** Terms searched besides what was typed. */
  alsoSearched: string[];
  /** Words taken for others: as typed, and the stem searched instead. */
  corrected: { from: string; stem: string }[];
  /** Words that stand nowhere on the site. */
  dropped: string[];
}

/** How many combinations of variants are tried. */
export const MOST_SEARCHES = 6;
/** What a search without a part of the query weighs at most. */
const INCOMPLETE = 0.6;

/**
 * Plans the searches for a query, so that Pagefind is never asked for a word it doesn't hold: it would take the longest
 * word that the unknown one begins with. A query in quotes is passed on as it is.
 * @param query as typed
 * @param site what the build knows of the site
 */
export function planOf(query: string, site: SearchKnowledge): Plan {
  const text = query.trim();
  const quoted = /^["„“”«](.+)["“”»]$/.exec(text)?.[1];
  if (quoted !== undefined) return { ...empty(), searches: [{ term: `"${quoted}"`, weight: 1 }] };
  const parts = partsOf(text, site);
  const known = parts.filter(({ variants }) => variants.length > 0);
  return {
    searches: [...combine(known), ...withoutOne(known, site)].slice(0, MOST_SEARCHES),
    singles:
      known.length < 2
        ? []
        : known.flatMap((part) => part.variants.slice(0, 1).map(({ term }) => ({ term, weight: rarity(part, site) }))),
    alsoSearched: [...new Set(known.flatMap(({ also }) => also))],
    corrected: known.flatMap(({ typed, corrected }) =>
      corrected === undefined ? [] : [{ from: typed, stem: corrected }],
    ),
    dropped: parts
      .filter(({ variants, typed }) => variants.length === 0 && !isStopword(fold(typed)))
      .map(({ typed }) => typed),
  };
}

function empty(): Plan {
  return { searches: [], singles: [], alsoSearched: [], corrected: [], dropped: [] };
}

/** Every choice of one variant a part, by falling weight. */
function combine(parts: readonly Part[]): PlannedSearch[] {
  if (parts.length === 0) return [];
  let searches: PlannedSearch[] = [{ term: '', weight: 1 }];
  for (const { variants } of parts)
    searches = searches
      .flatMap((search) =>
        variants.map(({ term, weight }) => ({ term: `${search.term} ${term}`.trim(), weight: search.weight * weight })),
      )
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_SEARCHES);
  return searches;
}

/**
 * The query without one of its parts in turn, for queries of three or more: a page that lacks an everyday word may
 * still be the best answer. The rarer the missing part, the less such a search weighs.
 */
function withoutOne(parts: readonly Part[], site: SearchKnowledge): PlannedSearch[] {
  if (parts.length < 3) return [];
  const all = parts.reduce((sum, part) => sum + rarity(part, site), 0);
  return parts
    .map((missing) => ({
      term: parts.flatMap((part) => (part === missing ? [] : (part.variants[0]?.term ?? []))).join(' '),
      weight: (1 - rarity(missing, site) / all) ** 2 * INCOMPLETE,
    }))
    .sort((a, b) => b.weight - a.weight);
}

/** 1 for what a single page holds, near 0 for what all hold. */
function rarity(part: Part, site: SearchKnowledge): number {
  const share = Math.max(1, part.pages) / (site.pages + 1);
  return Math.log(share) / Math.log(1 / (site.pages + 1));
}
