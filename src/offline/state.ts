import type { EditionInfo } from './edition.ts';
import type { Failure } from './failure.ts';

/** What a page was made of: an edition by its id, or null where it came from the network. */
export type Origin = string | null;

/** What is known of a page. */
export interface PageNote {
  origin: Origin;
  /** When it began to be opened, in milliseconds since 1970; 0 once the browser lists it as open. */
  since: number;
}

/** What the worker remembers between its lives. */
export interface OfflineState {
  /** The edition that is served. */
  current?: EditionInfo;
  /** A whole newer one that waits for the reader's word. */
  ready?: EditionInfo;
  failure?: Failure;
  /** Pages that don't belong to the edition that is served, by the browser's id of them. */
  pages: Record<string, PageNote>;
}

/** A page that isn't listed as open may be one that is just being opened, for as many milliseconds. */
const OPENING = 60_000;

export const emptyState: OfflineState = { pages: {} };

/** What a page that asks for something is made of. */
export function originOf(state: OfflineState, page: string): Origin {
  const known = state.pages[page];
  return known ? known.origin : (state.current?.id ?? null);
}

/** Remembers of pages that they are made of something else than what is served. */
export function withPages(state: OfflineState, pages: Iterable<readonly [string, PageNote]>): OfflineState {
  return { ...state, pages: { ...state.pages, ...Object.fromEntries(pages) } };
}

/** Forgets the pages that are no longer open. @param open ids of those that are @param now milliseconds since 1970 */
export function withoutClosed(state: OfflineState, open: ReadonlySet<string>, now: number): OfflineState {
  const pages = Object.entries(state.pages).filter(([page, { since }]) => open.has(page) || now - since < OPENING);
  return { ...state, pages: Object.fromEntries(pages) };
}

/**
 * All files of an edition are kept. The first one is served at once, but to no page that came from the network before
 * and may be of another edition; a later one waits until the reader accepts it.
 * @param open the pages that are open or being opened
 */
export function completed(
  state: OfflineState,
  edition: EditionInfo,
  open: ReadonlyMap<string, PageNote>,
): OfflineState {
  const { failure: _, ...rest } = state;
  if (rest.current) return { ...rest, ready: edition };
  const foreign = [...open].filter(([, { origin }]) => origin !== edition.id);
  const notes = foreign.map(([page, { since }]) => [page, { origin: null, since }] as const);
  return { ...withPages(rest, notes), current: edition };
}

/** The site is at the edition that is served: what waited or failed meanwhile is withdrawn. */
export function settled(state: OfflineState): OfflineState {
  const { failure, ready, ...rest } = state;
  return failure || ready ? rest : state;
}

/**
 * The reader goes over to the edition that waits; pages that are open stay what they are until they are opened anew.
 * @param id the edition that was announced; nothing changes when another one waits by now
 * @param open the pages that are open or being opened
 */
export function accepted(state: OfflineState, id: string, open: ReadonlyMap<string, PageNote>): OfflineState {
  const { ready, ...rest } = state;
  if (ready?.id !== id) return state;
  const before = [...open].map(([page, { since }]) => [page, { origin: originOf(state, page), since }] as const);
  return { ...withPages(rest, before), current: ready };
}

/** Ids of the editions whose files are needed. */
export function editionsInUse(state: OfflineState): Set<string> {
  const ids = [state.current?.id, state.ready?.id, ...Object.values(state.pages).map(({ origin }) => origin)];
  return new Set(ids.filter((id) => id !== undefined && id !== null));
}
