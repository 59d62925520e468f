import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCorpus } from './content/corpus.ts';
import { type Redirect, readRedirects } from './content/redirects.ts';
import { contentHref } from './routes.ts';

const CONTENT = fileURLToPath(new URL('../content', import.meta.url));

/**
 * Redirects for Astro: covered ids lead to their place on the page that stands for them, old addresses to the new
 * ones, in both languages. Astro leaves the base path to us. Old anchors stay on their page: see `oldAnchors`.
 */
export function astroRedirects(dir = CONTENT): Record<string, string> {
  const { corpus } = loadCorpus(dir);
  const pairs = [
    ...[...corpus.model.coveredBy].map(([covered, id]) => [covered, `${id}/#${covered}`] as const),
    ...corpus.redirects.filter(({ from }) => !from.includes('#')).map(({ from, to }) => [from, withSlash(to)] as const),
  ];
  return Object.fromEntries(
    pairs.flatMap(([from, to]) => [
      [`/${from}/`, contentHref(`/${to}`)],
      [`/en/${from}/`, contentHref(`/en/${to}`)],
    ]),
  );
}

/** The redirects as the content folder of the site gives them, for the plugin that keeps old anchors. */
export function contentRedirects(dir = CONTENT): Redirect[] {
  return readRedirects(join(dir, 'data', 'redirects.yaml'), 'content/data/redirects.yaml').redirects;
}

function withSlash(target: string): string {
  const [address, anchor] = target.split('#');
  return anchor === undefined ? `${address}/` : `${address}/#${anchor}`;
}
