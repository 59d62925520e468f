import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Handbooks that are being made while pages are. */
export interface HandbookProcess {
  /**
   * Waits until they are made and puts them into a folder.
   * @throws with what the typesetter said, when it could not make them
   */
  moveTo(folder: string): Promise<void>;
}

/**
 * Starts making the handbooks in a process of its own: they need nothing of the pages, and a build of pages keeps one
 * processor busy for a minute.
 * @param content the content folder
 */
export function startHandbooks(content: string): HandbookProcess {
  const work = mkdtempSync(join(tmpdir(), 'guide-handbooks-'));
  const command = fileURLToPath(new URL('../cli/handbook.ts', import.meta.url));
  const child = spawn(process.execPath, [command, '--content', content, '--out', work], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const stop = () => {
    child.kill();
    rmSync(work, { recursive: true, force: true });
  };
  process.once('exit', stop);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    async moveTo(folder) {
      const code = await ended;
      process.off('exit', stop);
      if (code === 0) cpSync(work, folder, { recursive: true });
      rmSync(work, { recursive: true, force: true });
      if (code !== 0) throw new Error(`The handbooks could not be made.\n${Buffer.concat(said)}`);
    },
  };
}
