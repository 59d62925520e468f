import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decompress } from 'wawoff2';

/** The site's fonts, then the letters that it leaves to the reader's system: those of names in other languages. */
const FILES = [
  '../styles/fonts/public-sans-400.woff2',
  '../styles/fonts/public-sans-700.woff2',
  './fonts/public-sans-more-400.woff2',
  './fonts/public-sans-more-700.woff2',
];

/** The site's fonts as TrueType: a book is set in them and in no font of the machine, so it comes out the same anywhere. */
export async function bookFonts(): Promise<Buffer[]> {
  const fonts: Buffer[] = [];
  // One after the other: the decoder answers with its own memory, which the next call fills anew.
  for (const file of FILES)
    fonts.push(Buffer.from(await decompress(readFileSync(fileURLToPath(new URL(file, import.meta.url))))));
  return fonts;
}
