import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath } from '../routes.ts';

const URL_ENTRY = /<url><loc>([^<]*)<\/loc>.*?<\/url>/gs;
const NOINDEX = /<meta name="robots" content="noindex\b/;

/**
 * Takes pages that ask search engines to leave them out (`noindex`) off the site's map, which Starlight's integration
 * has written by then; it has no option for it.
 * @param dir the built site
 * @returns how many pages were taken off, counted once in every map
 */
export function unlistNoindex(dir: string): number {
  let count = 0;
  for (const file of globSync('sitemap-[0-9]*.xml', { cwd: dir })) {
    const path = join(dir, file);
    const listed = readFileSync(path, 'utf8').replace(URL_ENTRY, (entry, address: string) => {
      const page = decodeURIComponent(new URL(address).pathname).slice(basePath.length);
      if (!NOINDEX.test(readFileSync(join(dir, page, 'index.html'), 'utf8'))) return entry;
      count += 1;
      return '';
    });
    writeFileSync(path, listed);
  }
  return count;
}
