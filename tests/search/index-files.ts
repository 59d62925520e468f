import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SearchLang } from '../../src/search/data.ts';
import { httpLoader, type SearchLoader } from '../../src/search/loader.ts';

/** A loader over the files of a built site, with what it has read. */
export interface FileLoader extends SearchLoader {
  /** Paths below the site in the order they were read. */
  readonly read: string[];
}

/**
 * Runs the search's own loader and Pagefind's browser code in Node: the files stand for the server. Replaces the
 * process's `fetch` and `document`, so one process has one language.
 * @param dir a built site
 */
export function fileLoader(dir: string, lang: SearchLang): FileLoader {
  const read: string[] = [];
  globalThis.fetch = async (address) => {
    const file = new URL(String(address), pathToFileURL(`${dir}/`)).pathname;
    read.push(file.slice(dir.length + 1));
    return new Response(readFileSync(file));
  };
  Object.assign(globalThis, { document: { currentScript: null, querySelector: () => ({ getAttribute: () => lang }) } });
  return { ...httpLoader(`${pathToFileURL(join(dir, '/')).href}`), read };
}
