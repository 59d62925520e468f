import type { EditionInfo } from './edition.ts';
import type { Failure } from './failure.ts';

/** What a page was made of: an edition by its id, or null where it came from the network. */
export type Origin = string | null;

/** What the worker remembers between its lives. */
export interface OfflineState {
  /** The edition that is served. */
  current?: EditionInfo;
  /** A whole newer one that waits for the reader's word. */
  ready?: EditionInfo;
  failure?: Failure;
  /** Pages that don't belong to the edition that is served, by the browser's id of them. */
  pages: Record<string, { origin: Origin; since: number }>;
}

/** A page whose browser id isn't listed among the open ones may be one that is just being opened. */
const OPENING = 60_000;

export const emptyState: OfflineState = { pages: {} };

/** What a page that asks for something is made of. */
export function originOf(state: OfflineState, page: string): Origin {
  const known = state.pages[page];
  return known ? known.origin : (state.current?.id ?? null);
}

/** Remembers of pages that they are made of something else than what is served. */
export function withPages(state: OfflineState, pages: Iterable<readonly [string, Origin]>, now: number): OfflineState {
  const added = [...pages].map(([page, origin]) => [page, { origin, since: now }]);
  return { ...state, pages: { ...state.pages, ...Object.fromEntries(added) } };
}

/** Forgets the pages that are no longer open. @param open ids of those that are */
export function withoutClosed(state: OfflineState, open: ReadonlySet<string>, now: number): OfflineState {
  const pages = Object.entries(state.pages).filter(([page, { since }]) => open.has(page) || now - since < OPENING);
  return { ...state, pages: Object.fromEntries(pages) };
}

/**
 * All files of an edition are kept. The first one is served at once, but to no page that came from the network before
 * and may be of another edition; a later one waits until the reader accepts it.
 * @param open what the pages are made of that are open now
 */
export function completed(
  state: OfflineState,
  edition: EditionInfo,
  open: ReadonlyMap<string, Origin>,
  now: number,
): OfflineState {
  const { failure: _, ...rest } = state;
  if (rest.current) return { ...rest, ready: edition };
  const foreign = [...open].filter(([, origin]) => origin !== edition.id).map(([page]) => [page, null] as const);
  return { ...withPages(rest, foreign, now), current: edition };
}

/** The site is at the edition that is served: what waited or failed meanwhile is withdrawn. */
export function settled(state: OfflineState): OfflineState {
  const { failure: _, ready: __, ...rest } = state;
  return rest;
}

/**
 * The reader goes over to the edition that waits; pages that are open stay what they are until they are opened anew.
 * @param id the edition that was announced; nothing changes when another one waits by now
 * @param open ids of all open pages
 */
export function accepted(state: OfflineState, id: string, open: Iterable<string>, now: number): OfflineState {
  const { ready, ...rest } = state;
  if (ready?.id !== id) return state;
  const before = [...open].map((page) => [page, originOf(state, page)] as const);
  return { ...withPages(rest, before, now), current: ready };
}

/** Ids of the editions whose files are needed. */
export function editionsInUse(state: OfflineState): Set<string> {
  const ids = [state.current?.id, state.ready?.id, ...Object.values(state.pages).map(({ origin }) => origin)];
  return new Set(ids.filter((id) => id !== undefined && id !== null));
}
