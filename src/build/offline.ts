import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { getManifest } from 'workbox-build';
import {
  addressOfFile,
  bytesOf,
  EDITIONS_FOLDER,
  type EditionFile,
  type EditionList,
  listAddress,
} from '../offline/edition.ts';
import { inPool } from '../offline/pool.ts';
import { revisionOf } from '../offline/revision.ts';
import { contentPath, downloadsPath } from '../routes.ts';
import { EMBED } from './headers.ts';

/** What was written for use without a network. */
export interface WrittenEdition {
  /** The edition's id. */
  edition: string;
  files: number;
  /** Bytes of its files, unpacked. */
  bytes: number;
}

const WORKER = 'sw.js';
/** Pages for other sites. */
const FRAMES = (['lv', 'en'] as const).map((lang) => contentPath(`${EMBED}/`, lang).slice(1));
/** Files to be taken along as they are; the page in the folder is kept. */
const DOWNLOADS = `${downloadsPath}/`;
/** What readers' browsers don't ask for. */
const UNREAD = ['_headers', '_redirects', 'sitemap*.xml', 'robots.txt', 'social.png', WORKER, `${EDITIONS_FOLDER}**`];
const READS_AT_A_TIME = 32;

/**
 * Writes the list of an edition, `offline/<id>.json`, and the service worker that keeps it, `sw.js`. Call it when all
 * other files of the site are written.
 * @param dist the built site
 * @param day of the edition, `YYYY-MM-DD`
 */
export async function writeOffline(dist: string, day: string): Promise<WrittenEdition> {
  const list: EditionList = { day, outside: [DOWNLOADS, ...FRAMES], files: await filesOf(dist) };
  const text = JSON.stringify(list);
  const edition = await revisionOf(Buffer.from(text));
  rmSync(join(dist, EDITIONS_FOLDER), { recursive: true, force: true });
  mkdirSync(join(dist, EDITIONS_FOLDER));
  writeFileSync(join(dist, listAddress(edition)), text);
  await writeWorker(dist, edition);
  return { edition, files: list.files.length, bytes: bytesOf(list.files) };
}

/** Workbox finds the files; the revisions are ours, since a worker can check SHA-256 and not MD5. */
async function filesOf(dist: string): Promise<EditionFile[]> {
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: dist,
    globPatterns: ['**/*'],
    globIgnores: [...UNREAD, ...FRAMES.map((folder) => `${folder}**`)],
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
  });
  if (warnings.length > 0) throw new Error(warnings.join('\n'));
  const files: EditionFile[] = [];
  const kept = manifestEntries.filter(({ url }) => !url.startsWith(DOWNLOADS) || url === `${DOWNLOADS}index.html`);
  await inPool(kept, READS_AT_A_TIME, async ({ url }) => {
    const content = await readFile(join(dist, url));
    files.push([addressOfFile(url), await revisionOf(content), content.length]);
  });
  return files.sort(([a], [b]) => (a < b ? -1 : 1));
}

async function writeWorker(dist: string, edition: string): Promise<void> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL('../offline/worker.ts', import.meta.url)),
    platform: 'browser',
    transform: { define: { EDITION: JSON.stringify(edition) } },
  });
  await bundle.write({ file: join(dist, WORKER), format: 'iife', minify: true });
  await bundle.close();
}
