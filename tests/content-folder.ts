import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { checkContent } from '../src/checks/all.ts';
import { hashOf, loadCorpus } from '../src/content/corpus.ts';
import type { Finding } from '../src/report/finding.ts';

const VALID = fileURLToPath(new URL('fixtures/check/valid', import.meta.url));
/** English files of the fixture hold this; it becomes the checksum of their Latvian twin of the moment. */
const TO_STAMP = '000000000000';

/** The day all cases are judged by; no fixture is due then, whenever the tests run. */
const TODAY = '2020-01-01';

/** The files of the valid fixture, by their path in the content folder. */
export const REC = 'docs/recommendations/rec-one.mdx';
export const REC_EN = 'docs/en/recommendations/rec-one.mdx';
export const ACT = 'docs/legal-acts/act-one.mdx';
export const ACT_EN = 'docs/en/legal-acts/act-one.mdx';
export const SOURCE = 'docs/sources/src-one.mdx';
export const SOURCE_EN = 'docs/en/sources/src-one.mdx';
export const LOCK = 'ids.lock.json';
export const REDIRECTS = 'data/redirects.yaml';

/** What a case does to the valid fixture: new contents by path, an edit of the old ones, or null to delete. */
export type Change = Record<string, string | Buffer | ((text: string) => string) | null>;

/** One row of a table of cases. */
export interface Case {
  name: string;
  change: Change;
  /** Every finding of the case as `path:line:column`, field and rule; a rule ends in `?` when it only warns. */
  findings: [place: string, field: string, rule: string][];
  /** Parts of the messages, in the order in which they stand there. */
  says?: { lv: string[]; en: string[] };
}

/** Runs each case on a folder of its own and compares all findings, so that nothing extra slips in. */
export function runCases(cases: readonly Case[]): void {
  it.each(cases)('$name', ({ change, findings, says }) => {
    using folder = contentFolder(change);
    const found = checkContent(folder.dir, 'content', TODAY).findings;
    expect(found.map(row)).toEqual(findings.map((expected) => expected.join(' ')));
    for (const lang of ['lv', 'en'] as const) {
      const text = found.map(({ message }) => message[lang]).join('\n');
      let from = 0;
      for (const part of says?.[lang] ?? []) {
        expect(text.slice(from)).toContain(part);
        from = text.indexOf(part, from) + part.length;
      }
    }
  });
}

/**
 * Writes the valid fixture with changes to a temporary folder.
 * @returns its path; `using` deletes it at the end of the block
 */
export function contentFolder(change: Change = {}): { dir: string } & Disposable {
  const files = Object.entries(changed(change));
  const dir = mkdtempSync(join(tmpdir(), 'content-'));
  for (const [path, contents] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), contents);
  }
  stamp(dir);
  return { dir, [Symbol.dispose]: () => rmSync(dir, { recursive: true, force: true }) };
}

/** The contents of one file of the valid fixture. */
export function fixture(path: string): string {
  return readFileSync(join(VALID, path), 'utf8');
}

/** An edit that replaces each first text with the second; throws when the file doesn't hold it. */
export function edit(...pairs: [from: string, to: string][]): (text: string) => string {
  return (text) =>
    pairs.reduce((edited, [from, to]) => {
      if (!edited.includes(from)) throw new Error(`The file holds no “${from}”.`);
      return edited.replace(from, () => to);
    }, text);
}

/** An edit that adds text at the end of a file. */
export function append(text: string): (before: string) => string {
  return (before) => before + text;
}

/** An edit of the lock that adds addresses with their anchors. */
export function locked(more: Record<string, string[]>): (text: string) => string {
  return (text) => {
    const lock = { ...JSON.parse(text), ...more };
    return `{\n${Object.keys(lock)
      .map((id) => `  ${JSON.stringify(id)}: ${JSON.stringify(lock[id])}`)
      .join(',\n')}\n}\n`;
  };
}

/** More acts, each a copy of the first with a new id and edits, with its English file and its line in the lock. */
export function acts(edits: Record<string, [from: string, to: string][]>): Change {
  const change: Change = { [LOCK]: locked(Object.fromEntries(Object.keys(edits).map((id) => [id, []]))) };
  for (const [id, pairs] of Object.entries(edits)) {
    change[`docs/legal-acts/${id}.mdx`] = edit(['id: act-one', `id: ${id}`], ...pairs)(fixture(ACT));
    change[`docs/en/legal-acts/${id}.mdx`] = fixture(ACT_EN);
  }
  return change;
}

function row({ file, line, column, field, rule, severity }: Finding): string {
  return `${file.replace('content/', '')}:${line}:${column} ${field} ${rule}${severity === 'warning' ? '?' : ''}`;
}

function changed(change: Change): Record<string, string | Buffer> {
  const contents: Record<string, string | Buffer> = {};
  for (const item of readdirSync(VALID, { recursive: true, withFileTypes: true }))
    if (item.isFile()) {
      const path = join(item.parentPath, item.name)
        .slice(VALID.length + 1)
        .replaceAll('\\', '/');
      contents[path] = fixture(path);
    }
  for (const [path, to] of Object.entries(change)) {
    if (to === null) delete contents[path];
    else contents[path] = typeof to === 'function' ? to(String(contents[path] ?? '')) : to;
  }
  return contents;
}

function stamp(dir: string): void {
  const { files } = loadCorpus(dir).corpus;
  for (const file of files.filter(({ lang, data }) => lang === 'en' && data.translates === TO_STAMP)) {
    const twin = files.find(({ lang, folder, name }) => lang === 'lv' && folder === file.folder && name === file.name);
    const path = join(dir, file.path.replace('content/', ''));
    if (twin) writeFileSync(path, readFileSync(path, 'utf8').replace(TO_STAMP, hashOf(twin)));
  }
}
