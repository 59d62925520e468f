import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { USB_FILE } from '../src/downloads/catalogue.ts';
import { downloadsPath } from '../src/routes.ts';
import { buildDay } from '../src/site/build-day.ts';
import { editionFiles } from '../src/usb/write.ts';
import { zipped } from '../src/usb/zip.ts';

/** The edition for USB sticks, unpacked. */
export interface UnpackedEdition {
  /** Paths of its files. */
  files: ReadonlySet<string>;
  read(path: string): string;
  /** Address of a file as a browser that opened it has it. */
  url(path: string): string;
  remove(): void;
}

/** Unpacks the edition that the build made, or makes one of the built site, into a folder as readers have them. */
export async function unpackEdition(): Promise<UnpackedEdition> {
  const dist = process.env.DIST ?? fileURLToPath(new URL('../dist', import.meta.url));
  const made = join(dist, downloadsPath, USB_FILE);
  const zip = existsSync(made) ? readFileSync(made) : zipped(await editionFiles(dist, buildDay()), buildDay());
  const temporary = mkdtempSync(join(tmpdir(), 'usb-'));
  const folder = join(temporary, 'Mani dokumenti', 'Romu ceļvedis ā');
  const files = unzipSync(zip);
  for (const [path, bytes] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  const root = pathToFileURL(`${folder}/`).href;
  return {
    files: new Set(Object.keys(files)),
    read: (path) => Buffer.from(files[path] ?? []).toString(),
    url: (path) => `${root}${path}`,
    remove: () => rmSync(temporary, { recursive: true }),
  };
}
