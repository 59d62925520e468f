import type { PackCounts } from '../pack-name.ts';
import { editionFetch } from './edition-fetch.ts';
import { EditionFiles } from './edition-files.ts';
import { shareStorage } from './shared-storage.ts';

/** What the build knows of the site whose pages these are. */
export interface EditionSite {
  /** Path under which the site is on line, with a slash at both ends. */
  base: string;
  counts: PackCounts;
  /** Starts each script of the pages, by its name. */
  scripts: Readonly<Record<string, () => Promise<unknown>>>;
}

/** Makes a page that was opened as a file work as on line: first what its scripts rely on, then the scripts it names. */
export async function start({ base, counts, scripts }: EditionSite): Promise<void> {
  const { currentScript } = document;
  if (!(currentScript instanceof HTMLScriptElement)) return;
  const here = new URL('.', currentScript.src).href;
  const root = new URL('../', here).href;
  const names = (currentScript.dataset.run ?? '').split(' ');
  window.fetch = editionFetch(new EditionFiles(`${here}packs/`, counts), base, root);
  // Where files are strangers to one another they have no storage in common either.
  if (location.origin === 'null') await shareStorage(`${here}kept.html`);
  await Promise.all(names.map((name) => scripts[name]?.()));
}
