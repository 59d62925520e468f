import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { aptGet, installed } from './installed.ts';

const folders = [...(process.env.PATH ?? '').split(delimiter), '/opt/homebrew/bin', '/usr/local/bin'];

/** Path of one of Poppler’s programs, which read PDF files. */
export function poppler(program: 'pdftotext' | 'pdftoppm' | 'pdfinfo'): string {
  return programPath(program, 'poppler-utils', 'poppler', 'install Poppler (poppler-utils) and put it into the PATH.');
}

/** Path of a program, installed now where it wasn't. */
export function programPath(program: string, debian: string, homebrew: string, advice: string): string {
  return installed({
    name: program,
    find: () => folders.flatMap((folder) => [join(folder, program), join(folder, `${program}.exe`)]).find(existsSync),
    attempts: [...aptGet(debian), ['brew', 'install', homebrew]],
    advice,
  });
}
