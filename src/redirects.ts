import type { Corpus } from './content/corpus.ts';
import { contentHref, contentPath } from './routes.ts';

/**
 * Redirects for Astro: covered ids lead to their place on the page that stands for them, old addresses to the new
 * ones, in both languages. Astro leaves the base path to us. Old anchors stay on their page: see `oldAnchors`.
 */
export function astroRedirects({ model, redirects }: Pick<Corpus, 'model' | 'redirects'>): Record<string, string> {
  const pairs = [
    ...[...model.coveredBy].map(([covered, id]) => [covered, `${id}/#${covered}`] as const),
    ...redirects.filter(({ from }) => !from.includes('#')).map(({ from, to }) => [from, withSlash(to)] as const),
  ];
  return Object.fromEntries(
    pairs.flatMap(([from, to]) =>
      (['lv', 'en'] as const).map((lang) => [contentPath(`${from}/`, lang), contentHref(contentPath(to, lang))]),
    ),
  );
}

function withSlash(target: string): string {
  const [address, anchor] = target.split('#');
  return anchor === undefined ? `${address}/` : `${address}/#${anchor}`;
}
