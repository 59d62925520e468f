/** The part of Pagefind's browser interface that the search uses; a USB edition gives its own. */
export interface Pagefind {
  /** Once, before `init`. */
  options(options: PagefindOptions): Promise<void>;
  init(): Promise<void>;
  /** Loads the index chunks that hold a term. */
  preload(term: string): Promise<void>;
  /** A term of null finds every page that the filters let through. */
  search(term: string | null, options?: { filters?: Record<string, string> }): Promise<PagefindAnswer>;
  /** Values of every filter with how many pages have them. */
  filters(): Promise<FilterCounts>;
}

export interface PagefindOptions {
  /** Stands for the index's version in its address; without it the address is new each time and nothing works offline. */
  metaCacheTag: string;
  noWorker: boolean;
  excerptLength: number;
  ranking: {
    termSimilarity: number;
    diacriticSimilarity: number;
    pageLength: number;
    termFrequency: number;
    termSaturation: number;
    metaWeights: Record<string, number>;
  };
}

export interface PagefindAnswer {
  results: PagefindResult[];
}

export interface PagefindResult {
  /** Names the page's fragment. */
  id: string;
  score: number;
  /** Places of the matched words in the page's text. */
  words: number[];
  data(): Promise<PagefindPage>;
}

/** A page as the index holds it. */
export interface PagefindPage {
  url: string;
  /** HTML: text with `<mark>` round the matched words. */
  excerpt: string;
  /** The whole text. */
  content: string;
  meta: { title?: string; [name: string]: string | undefined };
  filters: Record<string, string[]>;
  /** Places on the page that match; on a list page each entry is one. */
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** Pages by filter and value: `{ area: { hou: 41 } }`. */
export type FilterCounts = Record<string, Record<string, number>>;
