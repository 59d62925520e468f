import { spawnSync } from 'node:child_process';

/** A program that the tests need, and how to come by it. */
export interface Program {
  /** What messages call it. */
  name: string;
  /** Its path; undefined while there is none. */
  find(): string | undefined;
  /** Commands that may install it, tried in this order until it is found. */
  attempts: readonly (readonly [command: string, ...args: string[]])[];
  /** What to do where none of them works. */
  advice: string;
}

/**
 * Path of a program that is installed, or is now.
 * @throws when there is none and none can be installed
 */
export function installed({ name, find, attempts, advice }: Program): string {
  for (const [command, ...args] of attempts) {
    if (find()) break;
    process.stdout.write(`No ${name} found; trying: ${[command, ...args].join(' ')}\n`);
    spawnSync(command, args, { stdio: 'inherit' });
  }
  const path = find();
  if (!path) throw new Error(`No ${name}: ${advice}`);
  return path;
}

/** Commands that install a package of the system, as its administrator or by leave to act as one. */
export function aptGet(name: string): Program['attempts'] {
  const install = (sudo: string) =>
    `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${name}`;
  return [
    ['sh', '-c', install('')],
    ['sh', '-c', install('sudo -n ')],
  ];
}
