import { type Zippable, zipSync } from 'fflate';

/** What is packed already gains nothing but takes its time. */
const PACKED = /\.(?:pdf|epub|png|jpe?g|webp|zip)$/i;

/**
 * The files as one zip; the same for the same files and day, wherever and whenever it is made.
 * @param day of the edition, `YYYY-MM-DD`, which all files bear
 */
export function zipped(files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // A zip holds local times, so that this one reads the same everywhere.
  const mtime = new Date(year, month - 1, date);
  const zippable: Zippable = {};
  for (const path of [...files.keys()].sort())
    zippable[path] = [files.get(path) ?? new Uint8Array(), { level: PACKED.test(path) ? 0 : 9, mtime }];
  return zipSync(zippable);
}
