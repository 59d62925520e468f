import { retryable } from '../http/retryable.ts';
import { knowledgeOf, type SearchKnowledge, type SearchLang } from './data.ts';
import { type Facets, facetCounts, loadFacets, passes, type Selection } from './facets.ts';
import type { SearchLoader } from './loader.ts';
import type { FilterCounts, Pagefind, PagefindPage, PagefindResult } from './pagefind.ts';
import { KEY_END, needsTerms } from './parts.ts';
import { type Plan, type PlannedSearch, planOf } from './plan.ts';
import { priorsOf } from './priors.ts';

/** One page that was found. */
export interface SearchResult {
  /** Names the page within the index. */
  id: string;
  /** The higher the better; only the order within one answer means anything. */
  score: number;
  /** Loads the page's address, title, excerpt and places. */
  data(): Promise<PagefindPage>;
}

/** What a query found and what was done to it. */
export interface SearchAnswer {
  /** All results, best first. */
  results: SearchResult[];
  total: number;
  /** Terms searched besides what was typed. */
  alsoSearched: string[];
  /** Words taken for misspelt ones; `to` is the word as it stands on the site. */
  corrected: { from: string; to: string }[];
  /** Words that stand nowhere on the site. */
  dropped: string[];
  /** Results by filter and value, each filter counted as if it were not set; undefined until `loadFilters`. */
  filters: FilterCounts | undefined;
}

export interface Search {
  /** Loads everything a first search needs; call it when the reader turns to the search. */
  load(): Promise<void>;
  /** Loads the filters; answers have counts from then on. @returns counts over all pages */
  loadFilters(): Promise<FilterCounts>;
  /** @param query as typed; an empty one with a selection lists all pages that pass it */
  search(query: string, selection?: Selection): Promise<SearchAnswer>;
}

/** Fewer results than this, and the parts of the query are searched one by one. */
const FEW = 3;
/** What matches only a part of the query comes after what matches all of it. */
const PART_WEIGHT = 0.01;
/** Words of the query that stand side by side count double. */
const ADJACENT = 2;

/** The search of a site in one language. */
export function createSearch(loader: SearchLoader, lang: SearchLang): Search {
  let loaded: Facets | undefined;
  const load = retryable(() => prepare(loader, lang));
  const filters = retryable(async () => {
    const { pagefind } = await load();
    loaded = await loadFacets(pagefind);
    return loaded;
  });
  return {
    load: async () => void (await load()),
    loadFilters: async () => facetCounts(await filters(), undefined, {}),
    async search(query, selection = {}) {
      const { pagefind, site: core, factors, withTerms } = await load();
      const site = needsTerms(query, core) ? await withTerms() : core;
      if (Object.values(selection).some((values) => values.length > 0)) await filters();
      const plan = planOf(query, site);
      const found = query.trim() === '' ? (loaded?.all ?? []) : await run(plan, pagefind, factors);
      const results = loaded ? found.filter(({ id }) => passes(id, selection, loaded as Facets)) : found;
      return {
        results,
        total: results.length,
        alsoSearched: plan.alsoSearched,
        corrected: await Promise.all(
          plan.corrected.map(async ({ from, stem }) => ({ from, to: await wordOf(stem, found, site) })),
        ),
        dropped: plan.dropped,
        filters: loaded && facetCounts(loaded, new Set(found.map(({ id }) => id)), selection),
      };
    },
  };
}

interface Ready {
  pagefind: Pagefind;
  site: SearchKnowledge;
  /** The same with other words for what the site has. */
  withTerms(): Promise<SearchKnowledge>;
  /** Factor for a result's score, by its id; 1 for those not named. */
  factors: ReadonlyMap<string, number>;
}

async function prepare(loader: SearchLoader, lang: SearchLang): Promise<Ready> {
  const [{ pagefind, priors }, data] = await Promise.all([
    loader.loadPagefind().then(async (loaded) => ({ pagefind: loaded, priors: await priorsOf(loaded) })),
    loader.loadData(lang),
  ]);
  const withTerms = retryable(async () => knowledgeOf(data, await loader.loadTerms(lang)));
  const factors = new Map([...priors, ...Object.entries(data.weights)]);
  return { pagefind, site: knowledgeOf(data), withTerms, factors };
}

async function run(plan: Plan, pagefind: Pagefind, factors: ReadonlyMap<string, number>): Promise<SearchResult[]> {
  const merged = new Map<string, SearchResult>();
  const first = await ask(plan.searches, pagefind);
  for (const { result, score } of first) {
    const before = merged.get(result.id);
    if (!before || before.score < score) merged.set(result.id, resultOf(result, score));
  }
  if (merged.size < FEW)
    for (const { result, score } of await ask(plan.singles, pagefind)) {
      const before = merged.get(result.id);
      const sum = (before?.score ?? 0) + score * PART_WEIGHT;
      merged.set(result.id, before ? { ...before, score: sum } : resultOf(result, sum));
    }
  // What is called just that counts in full, be it a mere list: „semināri” are first of all the list of workshops.
  const named = new Set(first.flatMap(({ result, term }) => (isName(term) ? [result.id] : [])));
  const factorOf = (id: string) => (named.has(id) ? 1 : (factors.get(id) ?? 1));
  return [...merged.values()]
    .map((result) => ({ ...result, score: result.score * factorOf(result.id) }))
    .sort((a, b) => b.score - a.score);
}

/** The results of every search, with their scores weighed. */
async function ask(
  searches: readonly PlannedSearch[],
  pagefind: Pagefind,
): Promise<{ result: PagefindResult; term: string; score: number }[]> {
  const answers = await Promise.all(
    searches.map(async ({ term, weight }) => {
      // A prefix may go on in the next chunk of the index, which Pagefind loads only when asked for a word in it.
      await Promise.all(wordsIn(term).map((word) => pagefind.preload(`${word}zzzz`)));
      const { results } = await pagefind.search(term);
      const several = term.includes(' ');
      return results.map((result) => ({
        result,
        term,
        score: result.score * weight * (several && hasNeighbours(result.words) ? ADJACENT : 1),
      }));
    }),
  );
  return answers.flat();
}

/** Whether a term is the whole name or number of a page, as the index holds it. */
function isName(term: string): boolean {
  return term.endsWith(KEY_END) && !term.includes(' ');
}

function wordsIn(term: string): string[] {
  return term.startsWith('"') ? [] : term.split(' ');
}

function hasNeighbours(places: readonly number[]): boolean {
  const all = new Set(places);
  return places.some((place) => all.has(place + 1));
}

function resultOf({ id, data }: PagefindResult, score: number): SearchResult {
  return { id, score, data };
}

/** A word of the site that begins with a stem, from the page that was found by it first. */
async function wordOf(stem: string, found: readonly SearchResult[], site: SearchKnowledge): Promise<string> {
  const page = await found[0]?.data();
  const words = `${page?.meta.title ?? ''} ${page?.content ?? ''}`.match(/\p{L}+/gu) ?? [];
  return (
    words.find((word) => site.stem(word) === stem)?.toLowerCase() ?? site.glossary.targets(stem)[0]?.shown ?? `${stem}…`
  );
}
