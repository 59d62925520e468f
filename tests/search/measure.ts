import floors from './floors.json' with { type: 'json' };
import queryData from './queries.json' with { type: 'json' };

/** One query with the entries that answer it. */
export interface Query {
  id: string;
  class: string;
  query: string;
  /** Ids of the entries that answer it; none for rubbish, which must find nothing. */
  expect: string[];
  /** Entries that answer it as well and weren't on the site that the shared list was made from. */
  also?: string[];
  /** Given to the project, not written by it. */
  origin?: 'shared' | 'blind';
  /** Language of the page it is typed on. */
  page?: 'lv' | 'en';
}

/** What a search gave for a query. */
export interface Answer {
  /** Addresses of the first results, best first. */
  urls: string[];
  total: number;
}

/** How well a class of queries was answered: shares from 0 to 1, and a count. */
export interface Score {
  queries: number;
  /** Queries whose first result answers them; of rubbish, those that found nothing. */
  hit1: number;
  hit5: number;
  /** Mean of 1 / rank of the first result that answers. */
  mrr: number;
  empty: number;
}

/** The project's queries and the shared ones. */
export const queries: readonly Query[] = queryData as Query[];
/** The class whose queries must find nothing. */
export const RUBBISH = 'rubbish';

/**
 * Whether a page answers a query: its address is one of the expected ids, or it holds an element with such an id.
 * @param idsOf ids of the elements on the page at an address
 */
export function answers(
  url: string,
  expected: readonly string[],
  idsOf: (path: string) => ReadonlySet<string>,
): boolean {
  const { pathname, hash } = new URL(url, 'http://localhost');
  const name = pathname.split('/').filter(Boolean).at(-1) ?? '';
  const ids = idsOf(pathname);
  return expected.some((id) => id === name || id === hash.slice(1) || ids.has(id));
}

/** Scores by class, in order of first appearance, and over all as `all`; rubbish counts in its own class only. */
export function scores(
  asked: readonly Query[],
  given: readonly Answer[],
  idsOf: (path: string) => ReadonlySet<string>,
): Map<string, Score> {
  const rows = asked.map((query, index) => {
    const { urls, total } = given[index] ?? { urls: [], total: 0 };
    const rubbish = query.class === RUBBISH;
    const found = urls.findIndex((url) => answers(url, [...query.expect, ...(query.also ?? [])], idsOf));
    const rank = rubbish ? Number(total === 0) : found + 1;
    return { class: query.class, rank, empty: total === 0 };
  });
  const classes = [...new Set(rows.map((row) => row.class))].map(
    (name) => [name, rows.filter((row) => row.class === name)] as const,
  );
  const all = rows.filter((row) => row.class !== RUBBISH);
  return new Map([...classes, ['all', all] as const].map(([name, members]) => [name, scoreOf(members)]));
}

function scoreOf(rows: readonly { rank: number; empty: boolean }[]): Score {
  const share = (holds: (rank: number) => boolean) => rows.filter(({ rank }) => holds(rank)).length / rows.length;
  return {
    queries: rows.length,
    hit1: share((rank) => rank === 1),
    hit5: share((rank) => rank > 0 && rank <= 5),
    mrr: rows.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / rows.length,
    empty: rows.filter(({ empty }) => empty).length,
  };
}

/** Classes that fell below their floor, with the shares they reached; empty when none did. */
export function belowFloors(table: ReadonlyMap<string, Score>): string[] {
  return [...table].flatMap(([name, { hit1, hit5 }]) => {
    const floor = floors[name as keyof typeof floors];
    return hit1 >= floor.hit1 && hit5 >= floor.hit5 ? [] : [`${name}: ${hit1.toFixed(2)}, ${hit5.toFixed(2)}`];
  });
}

/** Ids of the elements on a page by its address, each page read once. @param read gives a page's HTML */
export function idsReader(read: (path: string) => string): (path: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>();
  return (path) => {
    const ids = known.get(path) ?? new Set([...read(path).matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
    known.set(path, ids);
    return ids;
  };
}

/** A value that this share of the numbers doesn't exceed. @param share from 0 to 1 */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
