import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addressOf, type Corpus } from '../content/corpus.ts';
import { documentsOf, type PageWeights, writeSearch } from './search/build.ts';

/** Entries come before pages that only gather them, and home before nothing. */
const WEIGHTS = {
  abbreviation: 0.7,
  lostPicture: 0.35,
  over: 0.7,
  prose: 0.9,
  cards: 0.9,
  assessment: 0.9,
  area: 0.4,
  list: 0.15,
  home: 0.1,
  review: 0.1,
  search: 0,
  builder: 0.9,
  downloads: 0.9,
} as const;

/**
 * Builds the search index instead of Starlight (`pagefind: false`), so that filters, aliases and numbers go into the
 * index alone and cost no page a byte.
 */
export function searchIndex(corpus: Corpus): AstroIntegration {
  return {
    name: 'guide-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const count = await writeSearch(documentsOf(site, corpus.model), site, pageWeights(corpus));
        logger.info(`Search index written for ${count} pages.`);
      },
    },
  };
}

/**
 * What pages weigh that come after the others, by address: those that are no entries, and entries on an abbreviation,
 * which are sought by it and not by the words it stands for, on a picture that is lost, and on acts that are over.
 */
export function pageWeights({ pages, entries }: Pick<Corpus, 'pages' | 'entries'>): PageWeights {
  const abbreviations = entries.filter(({ data }) => data.kind === 'term' && data.termType === 'abbreviation');
  const lost = entries.filter(({ data }) => data.kind === 'caveat' && data.caveatType === 'lost-picture');
  const over = entries.filter(
    ({ data }) => data.kind === 'legal-act' && !['in-force', 'current'].includes(data.status),
  );
  return new Map([
    ...over.map(({ data }) => [data.id, WEIGHTS.over] as const),
    ...abbreviations.map(({ data }) => [data.id, WEIGHTS.abbreviation] as const),
    ...lost.map(({ data }) => [data.id, WEIGHTS.lostPicture] as const),
    ...pages.map(({ file, data }) => [addressOf(file), WEIGHTS[data.view?.type ?? 'prose']] as const),
  ]);
}
