import type { Edition, EditionFile } from './edition.ts';

/** What of a request decides where its answer comes from. */
export interface Asked {
  /** Path from the domain's root. */
  pathname: string;
  /** The query with its sign, as asked. */
  search: string;
  /** True when a page is opened, in a tab or a frame. */
  navigation: boolean;
}

/** Where the answer comes from. */
export type Route =
  | { to: 'store'; file: EditionFile }
  /** The address with the slash that a host would add, from the domain's root. */
  | { to: 'redirect'; address: string }
  | { to: 'network' }
  /** A page that the edition doesn't have: perhaps a newer one does. */
  | { to: 'unknown-page' }
  /** A file that the edition doesn't have; another edition's would mix the two. */
  | { to: 'nothing' };

/**
 * Where a page of an edition gets what it asks for. Queries don't count: files know none.
 * @param base path of the site from the domain's root, with slashes at both ends; the request is below it
 */
export function routeOf({ pathname, search, navigation }: Asked, base: string, edition: Edition): Route {
  const address = pathname.slice(base.length).replace(/(^|\/)index\.html$/, '$1');
  const file = edition.files.get(address);
  if (file) return { to: 'store', file };
  if (edition.files.has(`${address}/`)) return { to: 'redirect', address: `${pathname}/${search}` };
  if (edition.outside.some((start) => address.startsWith(start))) return { to: 'network' };
  return { to: navigation ? 'unknown-page' : 'nothing' };
}
