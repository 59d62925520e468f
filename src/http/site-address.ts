import { indexFile } from './index-file.ts';

const base = import.meta.env.BASE_URL;
/** The way from the page to the root of an edition that has no server; on line there is none. */
const { root } = document.documentElement.dataset;

/** Address of the site's root in the page's language, with a closing slash; `routes.ts` would bring the taxonomy along. */
export const languageRoot = `${base}${document.documentElement.lang === 'en' ? 'en/' : ''}`;

/**
 * An address for a link or a window: the same on line, and that of the file in an edition that has no server.
 * @param href from the domain's root, with the base path; others stay as they are
 */
export function siteAddress(href: string): string {
  if (root === undefined || !href.startsWith(base)) return href;
  return new URL(root + indexFile(href.slice(base.length)), location.href).href;
}

/** Address of the page that is open as others can open it, without query and fragment. */
export function publicAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return root !== undefined && canonical ? canonical.href : `${location.origin}${location.pathname}`;
}

/** The same piece of the site, made from its HTML, with links and style sheets that lead to its files here. */
export function withSiteLinks<T extends ParentNode>(piece: T): T {
  if (root === undefined) return piece;
  for (const link of piece.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>('a[href], link[href]'))
    link.href = siteAddress(link.getAttribute('href') ?? '');
  return piece;
}
