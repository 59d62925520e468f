import { readJson } from '../http/read-json.ts';
import { retryable } from '../http/retryable.ts';
import type { SearchData, SearchLang, SearchTerms } from './data.ts';
import type { Pagefind } from './pagefind.ts';

/** Where the search gets everything it needs; the one thing that an edition without a server replaces. */
export interface SearchLoader {
  /** Pagefind, ready to search. */
  loadPagefind(): Promise<Pagefind>;
  /** What the build knows of the pages in a language. */
  loadData(lang: SearchLang): Promise<SearchData>;
  /** Other words for them; asked for when a query isn't understood without. */
  loadTerms(lang: SearchLang): Promise<SearchTerms>;
}

/** The build's list of what it wrote, at a fixed address: `search/manifest.json`. */
export interface SearchManifest {
  /** Changes when any page or word of the index does. */
  build: string;
  /** Names of each language's files beside the manifest. */
  data: Record<SearchLang, string>;
  terms: Record<SearchLang, string>;
}

/** Words of context in an excerpt. */
const EXCERPT_WORDS = 30;

/** Weights of the text fields that the index adds to a page: its title, what it is called by, its title in the other language. */
const META_WEIGHTS = { title: 5, keys: 10, alias: 2, kind: 0, status: 0 };

/**
 * Loads everything over HTTP from the site itself.
 * @param base address of the site's root with the base path, with a closing slash
 * @returns a loader whose promises reject when a file can't be had; nothing is kept of a failed attempt
 */
export function httpLoader(base: string): SearchLoader {
  const loadManifest = retryable(() => readJson<SearchManifest>(`${base}search/manifest.json`, { cache: 'no-cache' }));
  return {
    async loadPagefind() {
      const [{ build }, pagefind] = await Promise.all([
        loadManifest(),
        import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>,
      ]);
      await pagefind.options({
        metaCacheTag: build,
        // A search takes about a millisecond; the worker would cost its code again.
        noWorker: true,
        excerptLength: EXCERPT_WORDS,
        ranking: {
          termSimilarity: 1,
          diacriticSimilarity: 0,
          pageLength: 0.4,
          termFrequency: 0.5,
          termSaturation: 1.6,
          metaWeights: META_WEIGHTS,
        },
      });
      await pagefind.init();
      return pagefind;
    },
    async loadData(lang) {
      const { data } = await loadManifest();
      return readJson<SearchData>(`${base}search/${data[lang]}`);
    },
    async loadTerms(lang) {
      const { terms } = await loadManifest();
      return readJson<SearchTerms>(`${base}search/${terms[lang]}`);
    },
  };
}
