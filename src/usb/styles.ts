import { editionAddress } from './addresses.ts';

const ADDRESS = /url\(\s*(["']?)([^"')]+)\1\s*\)/g;
const FONT = /\.woff2$/;

/**
 * A style sheet of the edition: fonts stand in it, since browsers may refuse a page from a file those of another file.
 * @param file path of the sheet
 * @param read the bytes of a file of the site by its address
 */
export function editionStyles(
  css: string,
  file: string,
  files: ReadonlySet<string>,
  read: (address: string) => Uint8Array,
): string {
  return css.replace(ADDRESS, (_, quote: string, address: string) => {
    if (!FONT.test(address)) return `url(${quote}${editionAddress(address, file, files)}${quote})`;
    return `url(data:font/woff2;base64,${Buffer.from(read(address)).toString('base64')})`;
  });
}
