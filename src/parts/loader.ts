import { readJson } from '../http/read-json.ts';
import { retryable } from '../http/retryable.ts';
import type { EntryPart, PartList } from './part.ts';

/** Where sets, slides and share controls get entries as data; the one thing that an edition without a server replaces. */
export interface PartLoader {
  /** Every entry's title, and where old ids lead. */
  list(): Promise<PartList>;
  /** One entry; the id must be one that {@link list} names. */
  part(id: string): Promise<EntryPart>;
}

/**
 * Loads over HTTP from the site itself; what was loaded is kept, what failed is asked for again.
 * @param folder address of the folder of entries in a language, with a closing slash
 * @returns a loader whose promises reject when a file can't be had
 */
export function httpPartLoader(folder: string): PartLoader {
  const loaders = new Map<string, () => Promise<unknown>>();
  const load = <T>(name: string): Promise<T> => {
    const known = loaders.get(name) ?? retryable(() => readJson(`${folder}${name}.json`));
    loaders.set(name, known);
    return known() as Promise<T>;
  };
  return { list: () => load('saraksts'), part: (id) => load(id) };
}
