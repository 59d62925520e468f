/** How many packs each folder of fetched files has. */
export type PackCounts = Readonly<Record<string, number>>;

/** The folder of a file that is fetched, with the language of Pagefind's files, so that a search reads its own only. */
export function packFolder(path: string): string {
  const names = path.split('/');
  const file = names.pop() ?? '';
  const [, lang] = /^(lv|en)_/.exec(file) ?? [];
  return [...names, ...(lang ? [lang] : [])].join('-');
}

/**
 * The pack that holds a file; the build and the browser both know it by the path alone, without a list.
 * @returns undefined for a file of a folder that isn't packed
 */
export function packName(path: string, counts: PackCounts): string | undefined {
  const folder = packFolder(path);
  const count = Object.hasOwn(counts, folder) ? counts[folder] : undefined;
  return count === undefined ? undefined : `${folder}-${hash(path) % count}`;
}

/** FNV-1a: spreads names that differ by a letter. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}
