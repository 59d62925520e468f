import type { Edition, EditionFile } from './edition.ts';

/** The name under which the store holds a file: editions that have the same file share it. */
export function storeKey([address, revision]: EditionFile): string {
  return `${address}?rev=${revision}`;
}

/** Files of an edition that the store lacks. @param held names in the store */
export function missingFiles(edition: Edition, held: ReadonlySet<string>): EditionFile[] {
  return [...edition.files.values()].filter((file) => !held.has(storeKey(file)));
}

/** Names in the store that none of the editions needs. */
export function surplusKeys(editions: readonly Edition[], held: ReadonlySet<string>): string[] {
  const needed = new Set(editions.flatMap(({ files }) => [...files.values()].map(storeKey)));
  return [...held].filter((key) => !needed.has(key));
}
