import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readSync } from 'node:fs';
import { programPath } from './browser/poppler.ts';

/** What EPUBCheck says of a book: one line a fault or warning, then its count. */
export function epubcheck(path: string): string {
  const program = epubcheckPath();
  // Debian's is the Java archive itself.
  const [command, ...args] = isArchive(program) ? ['java', '-jar', program] : [program];
  const { stdout, stderr } = spawnSync(command ?? '', [...args, path], { encoding: 'utf8' });
  return `${stdout}${stderr}`;
}

/** Path of EPUBCheck. */
export function epubcheckPath(): string {
  return programPath('epubcheck', 'epubcheck', 'epubcheck', 'install EPUBCheck and put it into the PATH.');
}

function isArchive(path: string): boolean {
  const file = openSync(path, 'r');
  const start = Buffer.alloc(2);
  readSync(file, start);
  closeSync(file);
  return start.toString() === 'PK';
}
