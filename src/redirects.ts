import { fileURLToPath } from 'node:url';
import { loadCorpus } from './content/corpus.ts';

/**
 * Redirects for Astro: covered ids lead to their place on the page that stands for them, old addresses to the new
 * ones, in both languages. Old anchors stay on their page and need no address of their own.
 */
export function astroRedirects(dir = fileURLToPath(new URL('../content', import.meta.url))): Record<string, string> {
  const { corpus } = loadCorpus(dir);
  const pairs = [
    ...[...corpus.model.coveredBy].map(([covered, id]) => [covered, `${id}/#${covered}`] as const),
    ...corpus.redirects.filter(({ from }) => !from.includes('#')).map(({ from, to }) => [from, withSlash(to)] as const),
  ];
  return Object.fromEntries(
    pairs.flatMap(([from, to]) => [
      [`/${from}/`, `/${to}`],
      [`/en/${from}/`, `/en/${to}`],
    ]),
  );
}

function withSlash(target: string): string {
  const [address, anchor] = target.split('#');
  return anchor === undefined ? `${address}/` : `${address}/#${anchor}`;
}
