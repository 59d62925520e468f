import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { downloadsPath } from '../routes.ts';
import { writeDownloadFacts } from './download-facts.ts';
import { writeOffline } from './offline.ts';

/**
 * Brings a built site in step with files to take along that were made anew: what its page says of them, and what
 * browsers keep of that page.
 * @param dir the folder of the site; nothing happens where there is none
 * @param day of the edition, `YYYY-MM-DD`
 */
export async function renewEditions(dir: string, day: string): Promise<void> {
  if (!existsSync(join(dir, 'index.html'))) return;
  writeDownloadFacts(dir, globSync('*.{pdf,epub,zip}', { cwd: join(dir, downloadsPath) }).sort());
  await writeOffline(dir, day);
}
