import { createSearch } from '../../src/search/client.ts';
import type { SearchLang } from '../../src/search/data.ts';
import { allPages, idsOf } from '../dist.ts';
import { fileLoader } from './index-files.ts';
import { type Answer, belowFloors, queries, RUBBISH, type Score, scores } from './measure.ts';

const RESULTS = 5;

/** How far a class fell below its floor: empty when none did. */
export interface Run {
  scores: Map<string, Score>;
  below: string[];
  /** Queries that must find something and found nothing. */
  empty: string[];
}

/**
 * Asks the built site every query of a language, by the search's own code and Pagefind's, in Node.
 * @param dir the built site
 */
export async function runFloors(dir: string, lang: SearchLang): Promise<Run> {
  const pages = new Map(allPages().map((page) => [new URL(page.href, 'http://localhost').pathname, idsOf(page)]));
  const search = createSearch(fileLoader(dir, lang), lang);
  const asked = queries.filter(({ page = 'lv' }) => page === lang);
  const given: Answer[] = [];
  for (const { query } of asked) {
    const { results, total } = await search.search(query);
    const first = await Promise.all(results.slice(0, RESULTS).map((result) => result.data()));
    // Pagefind takes the folder of the files for the site's root.
    given.push({ urls: first.map(({ url }) => url.slice(url.indexOf(dir) + dir.length)), total });
  }
  const found = scores(asked, given, (path) => pages.get(path) ?? new Set());
  const empty = asked.flatMap(({ class: name, query }, index) =>
    name !== RUBBISH && given[index]?.total === 0 ? [query] : [],
  );
  return { scores: found, below: belowFloors(found), empty };
}
