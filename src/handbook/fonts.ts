import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decompress } from 'wawoff2';

const FILES = ['public-sans-400.woff2', 'public-sans-700.woff2'];

/** The site's fonts as TrueType: a book is set in them and in no font of the machine, so it comes out the same anywhere. */
export async function bookFonts(): Promise<Buffer[]> {
  const folder = new URL('../styles/fonts/', import.meta.url);
  const fonts: Buffer[] = [];
  // One after the other: the decoder answers with its own memory, which the next call fills anew.
  for (const file of FILES)
    fonts.push(Buffer.from(await decompress(readFileSync(fileURLToPath(new URL(file, folder))))));
  return fonts;
}
