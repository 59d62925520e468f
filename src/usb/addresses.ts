import { posix } from 'node:path';
import { indexFile } from '../http/index-file.ts';
import { basePath, permanentUrl } from '../routes.ts';

/**
 * The file of the site that an address names, with its query and fragment: `/en/rec-hou-03/#a` → `en/rec-hou-03/index.html#a`.
 * @returns undefined for what isn't an address of the site from the domain's root
 */
export function siteFile(address: string): string | undefined {
  if (!address.startsWith(basePath) || address.startsWith('//')) return undefined;
  return indexFile(address.slice(basePath.length));
}

/** The way from a file of the edition to its root, never empty: `../`, `./`. */
export function wayToRoot(file: string): string {
  return '../'.repeat(file.split('/').length - 1) || './';
}

/**
 * An address as it stands in a file of the edition: relative where it leads to another of its files, that of the site on
 * line where it leads to what the edition leaves out; all others as they are.
 * @param from path of the file in which it stands
 * @param files paths of all files that an address may lead to
 */
export function editionAddress(address: string, from: string, files: ReadonlySet<string>): string {
  const target = siteFile(address);
  if (target === undefined) return address;
  const [path = ''] = target.split(/[?#]/);
  if (!files.has(decodeURIComponent(path))) return permanentUrl(address);
  return `${posix.relative(posix.dirname(from), path)}${target.slice(path.length)}`;
}
