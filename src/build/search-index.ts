import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressOf, type Corpus, loadCorpus } from '../content/corpus.ts';
import { buildSearch, type PageWeights } from './search/build.ts';

/** Entries come before pages that only gather them, and home before nothing. */
const WEIGHTS = { prose: 0.6, area: 0.4, list: 0.15, home: 0.1, review: 0.1 } as const;

/**
 * Builds the search index instead of Starlight (`pagefind: false`), so that filters, aliases and numbers go into the
 * index alone and cost no page a byte.
 */
export function searchIndex(): AstroIntegration {
  let content = '';
  return {
    name: 'guide-search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = fileURLToPath(new URL('content', config.root));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { corpus } = loadCorpus(content);
        const count = await buildSearch(fileURLToPath(dir), corpus.model, pageWeights(corpus));
        logger.info(`Search index written for ${count} pages.`);
      },
    },
  };
}

/** What the pages that are no entries weigh against entries, by address. */
export function pageWeights(corpus: Pick<Corpus, 'pages'>): PageWeights {
  return new Map(corpus.pages.map(({ file, data }) => [addressOf(file), WEIGHTS[data.view?.type ?? 'prose']]));
}
