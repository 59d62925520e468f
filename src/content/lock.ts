import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Finding } from '../report/finding.ts';

/** Every address ever published, each with the anchors ever published on its page; both only grow. */
export type Lock = Record<string, string[]>;

const schema = z.record(z.string(), z.array(z.string()));

/**
 * Reads the lock file; a content folder that has none yet has an empty lock.
 * @param path the file, absolute
 * @param shown how findings name it
 * @returns the lock, or no lock and a finding when the file isn't one, as after a merge gone wrong
 */
export function readLock(path: string, shown: string): { lock: Lock | undefined; findings: Finding[] } {
  if (!existsSync(path)) return { lock: emptyLock(), findings: [] };
  try {
    return { lock: Object.assign(emptyLock(), schema.parse(JSON.parse(readFileSync(path, 'utf8')))), findings: [] };
  } catch (error) {
    const [, line, column] = /line (\d+) column (\d+)/.exec(String(error)) ?? [];
    return { lock: undefined, findings: [lockForm(shown, Number(line ?? 1), Number(column ?? 1))] };
  }
}

/** A lock without addresses, and without the keys that every object inherits. */
export function emptyLock(): Lock {
  return Object.create(null) as Lock;
}

/** The lock with today's addresses and anchors added; nothing is ever taken out. */
export function growLock(lock: Lock, published: Lock): Lock {
  const grown: Lock = {};
  for (const address of [...new Set([...Object.keys(lock), ...Object.keys(published)])].sort())
    grown[address] = [...new Set([...anchorsIn(lock, address), ...anchorsIn(published, address)])].sort();
  return grown;
}

/** The lock as its file holds it: one address a line, so that a change shows as one line. */
export function formatLock(lock: Lock): string {
  const lines = Object.entries(lock).map(
    ([address, anchors]) => `  ${JSON.stringify(address)}: ${JSON.stringify(anchors)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

function lockForm(file: string, line: number, column: number): Finding {
  return {
    file,
    line,
    column,
    field: 'file',
    rule: 'lock-form',
    severity: 'error',
    message: {
      lv: 'Pastāvīgo adrešu sarakstu nevar nolasīt. Atjaunojiet iepriekšējo versiju (git checkout content/ids.lock.json) un palaidiet npm run ids; ar roku šo failu nelabo.',
      en: 'The list of permanent addresses can’t be read. Restore the version before (git checkout content/ids.lock.json) and run npm run ids; the file isn’t edited by hand.',
    },
  };
}

/** An address may be a word that every object carries, such as `constructor`, so only the lock's own count. */
function anchorsIn(lock: Lock, address: string): string[] {
  return Object.hasOwn(lock, address) ? (lock[address] ?? []) : [];
}
