import { downloadsPath } from '../routes.ts';

/** What becomes of a file of the site in the edition. */
export type Part = 'page' | 'file' | 'packed' | 'inside' | 'left';

/** Only for servers, search engines and other sites. */
const LEFT = [
  /^(?:en\/)?embed\//,
  /^404\.html$/,
  /^_(?:headers|redirects)$/,
  /^robots\.txt$/,
  /^sitemap[^/]*\.xml$/,
  /^social\.png$/,
  /\.webmanifest$/,
  /^sw\.js$/,
  /^offline\//,
  /^icon-[^/]*\.png$/,
];
/** What scripts fetch. */
const PACKED = [/^(?:en\/)?(?:ieraksti|teksti)\/[^/]+\.json$/, /^search\//, /^pagefind\/(?!.*\.js$)/];
/** What stands in pages, styles or the script. */
const INSIDE = [/^(?:en\/)?qr\//, /^_astro\/.*\.(?:js|woff2)$/, /^pagefind\/.*\.js$/];

/**
 * What becomes of a file.
 * @param path in the site
 * @param zip name of the edition's own file, which stands among the downloads
 */
export function partOf(path: string, zip: string): Part {
  const matches = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(path));
  if (path === `${downloadsPath}/${zip}` || matches(LEFT)) return 'left';
  if (matches(PACKED)) return 'packed';
  if (matches(INSIDE)) return 'inside';
  return path.endsWith('.html') ? 'page' : 'file';
}
