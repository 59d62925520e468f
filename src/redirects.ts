import type { Corpus } from './content/corpus.ts';
import { contentHref, contentPath } from './routes.ts';

/** A page that is gone and where its readers are sent. Addresses are those of content, without language. */
export interface MovedPage {
  /** Without slashes at its ends: `rec-old`. */
  from: string;
  /** With a closing slash and the anchor, if there is one: `rec-hou-03/#soli`. */
  to: string;
  /** Why, as the maintainers wrote it; undefined for an id that another entry covers. */
  reason: string | undefined;
  /** Where the anchors of the old page lead, by anchor. */
  places: Record<string, string>;
}

/**
 * The pages that are gone: ids that another entry covers, and old addresses. Old anchors of pages that still exist stay
 * on their page: see `oldAnchors`.
 */
export function movedPages({ model, redirects }: Pick<Corpus, 'model' | 'redirects'>): MovedPage[] {
  const placesOf = (page: string) =>
    Object.fromEntries(
      redirects
        .filter(({ from }) => from.startsWith(`${page}#`))
        .map(({ from, to }) => [from.slice(page.length + 1), withSlash(to)]),
    );
  return [
    ...[...model.coveredBy].map(([from, id]) => ({ from, to: `${id}/#${from}`, reason: undefined, places: {} })),
    ...redirects
      .filter(({ from }) => !from.includes('#'))
      .map(({ from, to, reason }) => ({ from, to: withSlash(to), reason, places: placesOf(from) })),
  ];
}

/** Address that leads on from a moved page, from the domain's root. */
export function movedHref(to: string, lang: 'lv' | 'en'): string {
  return contentHref(contentPath(to, lang));
}

/** Redirects for Astro, which the development server follows. Astro leaves the base path to us. */
export function astroRedirects(corpus: Pick<Corpus, 'model' | 'redirects'>): Record<string, string> {
  return Object.fromEntries(
    movedPages(corpus).flatMap(({ from, to }) =>
      (['lv', 'en'] as const).map((lang) => [contentPath(`${from}/`, lang), movedHref(to, lang)]),
    ),
  );
}

function withSlash(target: string): string {
  const [address, anchor] = target.split('#');
  return anchor === undefined ? `${address}/` : `${address}/#${anchor}`;
}
