import { join } from 'node:path';
import { downloadsPath } from '../routes.ts';
import { writeUsbEdition } from '../usb/write.ts';
import { writeDownloadFacts } from './download-facts.ts';
import type { HandbookProcess } from './handbook-process.ts';
import { writeOffline } from './offline.ts';

/** What an edition is made with. */
export interface EditionOptions {
  /** Names of the files that the page of downloads offers. */
  offered: readonly string[];
  /** The handbooks that are being made; undefined where none are offered. */
  handbooks: HandbookProcess | undefined;
  /** The day of the edition, `YYYY-MM-DD`. */
  day: string;
  /** Called with what was made. */
  say(text: string): void;
}

/**
 * Makes everything that leaves the site with its readers: handbooks, the USB edition, what the page of downloads says
 * of them, and what browsers keep for use without a network. Call it when all pages are finished: each of these holds
 * the ones before it.
 * @param dir the built site
 * @throws when a file that the page offers was not made
 */
export async function writeEditions(dir: string, { offered, handbooks, day, say }: EditionOptions): Promise<void> {
  if (handbooks) {
    await handbooks.moveTo(join(dir, downloadsPath));
    const books = offered.filter((file) => !file.endsWith('.zip'));
    writeDownloadFacts(dir, books);
    say(`${books.length} handbooks written.`);
    await writeUsbEdition(dir, day);
    writeDownloadFacts(dir, offered);
    say('USB edition written.');
  }
  const { edition, files, bytes } = await writeOffline(dir, day);
  say(`Edition ${edition} for use without a network: ${files} files, ${Math.round(bytes / 1e6)} MB.`);
}
