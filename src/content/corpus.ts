import { join } from 'node:path';
import type { z } from 'zod';
import { buildModel } from '../model/build.ts';
import type { Model } from '../model/types.ts';
import type { Finding } from '../report/finding.ts';
import { type EntryData, type Kind, kindOfFolder, kinds } from '../schema/kinds.ts';
import { page } from '../schema/page.ts';
import { translation } from '../schema/translation.ts';
import { anchorsOf } from './anchors.ts';
import { type Coverage, readCoverage } from './coverage.ts';
import { textHash } from './hash.ts';
import { type Lock, readLock } from './lock.ts';
import { type ParsedFile, parseFile } from './parse.ts';
import { type FilePlace, readContent } from './read.ts';
import { type Redirect, readRedirects } from './redirects.ts';
import { validate } from './validate.ts';

/** A file whose frontmatter follows its schema. */
export interface Valid<T> {
  file: ParsedFile;
  data: T;
}

/** Everything the checks look at: the files, what is valid of them, the graph, and the promises made to readers. */
export interface Corpus {
  /** How findings name the content folder. */
  shown: string;
  /** Every file that could be taken apart, valid or not. */
  files: ParsedFile[];
  /** Files that could not be taken apart: they are there, so what leads to them isn't lost. */
  broken: FilePlace[];
  entries: Valid<EntryData>[];
  pages: Valid<z.infer<typeof page>>[];
  english: Valid<z.infer<typeof translation>>[];
  model: Model;
  /** Undefined when its file can't be read: then nothing can be said of what was promised. */
  lock: Lock | undefined;
  redirects: Redirect[];
  /** Where each item of the inventory stands. */
  coverage: Coverage;
  /** The day the content is judged by, `YYYY-MM-DD`. */
  today: string;
}

/** A content folder as it was read: all that could be, and findings for what could not or breaks its schema. */
export interface Loaded {
  corpus: Corpus;
  findings: Finding[];
}

/**
 * Loads a content folder.
 * @param dir the folder, absolute
 * @param shown how findings name it
 * @param today the day reviews are judged by, `YYYY-MM-DD`
 */
export function loadCorpus(dir: string, shown = 'content', today = new Date().toISOString().slice(0, 10)): Loaded {
  const read = readContent(dir, shown);
  const findings = [...read.findings];
  const corpus: Omit<Corpus, 'model'> = {
    shown,
    files: [],
    broken: read.refused,
    entries: [],
    pages: [],
    english: [],
    lock: undefined,
    redirects: [],
    coverage: readCoverage(join(dir, 'data', 'coverage.json')),
    today,
  };
  for (const content of read.files) {
    const file = parseFile(content);
    if ('findings' in file) {
      findings.push(...file.findings);
      corpus.broken.push(content);
      continue;
    }
    corpus.files.push(file);
    findings.push(...admit(file, corpus));
  }
  const redirects = readRedirects(join(dir, 'data', 'redirects.yaml'), `${shown}/data/redirects.yaml`);
  findings.push(...redirects.findings);
  corpus.redirects = redirects.redirects;
  const lock = readLock(join(dir, 'ids.lock.json'), `${shown}/ids.lock.json`);
  findings.push(...lock.findings);
  corpus.lock = lock.lock;
  return { corpus: { ...corpus, model: modelOf(corpus) }, findings };
}

/** Address of a file's page without slashes: the id of an entry, the path of a page, `''` for home. */
export function addressOf(file: Pick<ParsedFile, 'folder' | 'name'>): string {
  if (kindOfFolder(file.folder)) return file.name;
  const path = file.folder ? `${file.folder}/${file.name}` : file.name;
  return path.replace(/(^|\/)index$/, '');
}

/** The same by the path of a content file, up to its language or from there on: `recommendations/rec-hou-03.mdx`. */
export function addressOfPath(path: string): string {
  const inside = path
    .replaceAll('\\', '/')
    .replace(/^(?:.*\/docs\/)?(?:en\/)?/, '')
    .replace(/\.mdx$/, '');
  const parts = inside.split('/');
  return addressOf({ folder: parts.slice(0, -1).join('/'), name: parts.at(-1) ?? '' });
}

/** The kind that a file declares, in the right folder or not; else the kind of its folder, undefined for a page. */
export function kindOf({ data, folder }: Pick<ParsedFile, 'data' | 'folder'>): Kind | undefined {
  const declared = Object.keys(kinds).find((kind) => kind === data.kind);
  return (declared as Kind | undefined) ?? kindOfFolder(folder);
}

/** Checksum of the texts of a file, whether valid or not. */
export function hashOf(file: ParsedFile): string {
  return textHash({
    title: String(file.data.title ?? ''),
    summary: String(file.data.summary ?? ''),
    body: file.body,
  });
}

/** Holds a file against the schema of its kind and enters it in the corpus when it is valid. */
function admit(file: ParsedFile, corpus: Omit<Corpus, 'model'>): Finding[] {
  if (file.lang === 'en') {
    const { data, findings } = validate(file, translation);
    if (data) corpus.english.push({ file, data });
    return findings.map((finding) => belongsInLatvian(finding, file));
  }
  const kind = kindOf(file);
  if (!kind) {
    const { data, findings } = validate(file, page);
    if (data) corpus.pages.push({ file, data });
    return findings;
  }
  const { data, findings } = validate(file, kinds[kind].schema);
  if (data) corpus.entries.push({ file, data });
  return findings;
}

/** A field that the Latvian schema knows is not misspelt but misplaced: say so instead of listing three names. */
function belongsInLatvian(finding: Finding, file: ParsedFile): Finding {
  const kind = kindOfFolder(file.folder);
  const known = kind ? kinds[kind].schema.shape : page.shape;
  if (finding.rule !== 'unknown-key' || !Object.hasOwn(known, finding.field)) return finding;
  return {
    ...finding,
    rule: 'latvian-only-field',
    message: {
      lv: `Lauks „${finding.field}” ir tikai latviešu failā, lai abas valodas neatšķirtos. Izdzēsiet to no šejienes; angļu failā ir title, summary un translates.`,
      en: `The field “${finding.field}” stands in the Latvian file only, so that the languages can’t differ. Delete it here; an English file holds title, summary and translates.`,
    },
  };
}

function modelOf({ entries, english }: Pick<Corpus, 'entries' | 'english'>): Model {
  return buildModel(
    entries.map(({ file, data }) => ({
      data,
      hash: hashOf(file),
      file: file.path,
      anchors: anchorsOf(file.tree),
    })),
    english
      .filter(({ file }) => kindOfFolder(file.folder))
      .map(({ file, data }) => ({ id: file.name, ...data, file: file.path })),
  );
}
