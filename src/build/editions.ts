import { join } from 'node:path';
import type { Corpus } from '../content/corpus.ts';
import { offered } from '../downloads/offered.ts';
import { writeHandbooks } from '../handbook/write-handbooks.ts';
import { downloadsPath } from '../routes.ts';
import { writeUsbEdition } from '../usb/write.ts';
import { writeDownloadFacts } from './download-facts.ts';
import { writeOffline } from './offline.ts';

/**
 * Makes everything that leaves the site with its readers: handbooks, the USB edition, what the page of downloads says
 * of them, and what browsers keep for use without a network. Call it when all pages are finished: each of these holds
 * the ones before it.
 * @param dir the built site
 * @param day of the edition, `YYYY-MM-DD`
 * @param say called with what was made
 * @throws when something else was made than the page offers
 */
export async function writeEditions(
  dir: string,
  corpus: Corpus,
  day: string,
  say: (text: string) => void,
): Promise<void> {
  const files = offered(corpus.model).map(({ file }) => file);
  const books = files.filter((file) => !file.endsWith('.zip'));
  if (files.length > 0) {
    const made = await writeHandbooks(corpus, join(dir, downloadsPath), { day });
    const unlisted = made.filter(({ file }) => !books.includes(file)).map(({ file }) => file);
    if (unlisted.length > 0) throw new Error(`Made, but not in src/downloads/catalogue.ts: ${unlisted.join(', ')}`);
    writeDownloadFacts(dir, books);
    say(`${books.length} handbooks written.`);
    await writeUsbEdition(dir, day);
    writeDownloadFacts(dir, files);
    say('USB edition written.');
  }
  const { edition, files: kept, bytes } = await writeOffline(dir, day);
  say(`Edition ${edition} for use without a network: ${kept} files, ${Math.round(bytes / 1e6)} MB.`);
}
