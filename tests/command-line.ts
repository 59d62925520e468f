import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs a script of `src/cli` in a process of its own, from the root of the repository. */
export function runScript(
  script: 'check' | 'ids',
  ...options: string[]
): { code: number | null; out: string; err: string } {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/cli/${script}.ts`, ...options], {
    cwd,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}
