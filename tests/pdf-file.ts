import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { poppler, programPath } from './browser/poppler.ts';

/** A bookmark of a PDF file with the page it leads to. */
export interface Bookmark {
  title: string;
  /** From 1. */
  page: number;
  depth: number;
}

interface Outline {
  title: string;
  destpageposfrom1: number;
  kids: Outline[];
}

const read = (program: string, args: readonly string[]) =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 });

/** What a file says of itself: `Title`, `Tagged`, `Pages`. */
export function pdfFacts(path: string): Map<string, string> {
  const lines = read(poppler('pdfinfo'), [path]).split('\n');
  return new Map(lines.map((line) => [line.split(':')[0] ?? '', line.slice(line.indexOf(':') + 1).trim()]));
}

/** The text of each page as it is laid out, lines apart. */
export function pdfPages(path: string): string[] {
  return read(poppler('pdftotext'), ['-layout', path, '-']).split('\f').slice(0, -1);
}

/** The text of each page in the order in which the file holds it. */
export function pdfTexts(path: string): string[] {
  return read(poppler('pdftotext'), ['-raw', path, '-']).split('\f').slice(0, -1);
}

/** The tags of a file with what they hold; Poppler takes minutes over a long file. */
export function pdfTags(path: string): string {
  return read(poppler('pdfinfo'), ['-struct-text', path]);
}

/** The addresses outside the file that it links. */
export function pdfLinks(path: string): Set<string> {
  const lines = read(poppler('pdfinfo'), ['-url', path]).split('\n');
  return new Set(lines.flatMap((line) => /\b(https?:\S+)$/.exec(line)?.[1] ?? []));
}

/** The bytes of a file, then those of its packed streams unpacked, for what no tool lists. */
export function pdfSource(path: string): string {
  const bytes = readFileSync(path);
  const text = bytes.toString('latin1');
  const streams = [...text.matchAll(/<<([^<]*?\/FlateDecode[^<]*?)>>\s*stream\n/g)].map((match) => {
    const start = match.index + match[0].length;
    const length = Number(/\/Length (\d+)/.exec(match[1] ?? '')?.[1]);
    return inflateSync(bytes.subarray(start, start + length)).toString('latin1');
  });
  return [text, ...streams].join('\n');
}

/** The bookmarks in order. */
export function pdfBookmarks(path: string): Bookmark[] {
  const { outlines } = JSON.parse(read(qpdfPath(), ['--json=2', '--json-key=outlines', path])) as {
    outlines: Outline[];
  };
  const flat = (list: readonly Outline[], depth: number): Bookmark[] =>
    list.flatMap(({ title, destpageposfrom1, kids }) => [
      { title, page: destpageposfrom1, depth },
      ...flat(kids, depth + 1),
    ]);
  return flat(outlines, 0);
}

/** What qpdf finds wrong with a file; throws with it. */
export function checkPdf(path: string): void {
  read(qpdfPath(), ['--check', path]);
}

/** Path of qpdf, which reads the structure of PDF files. */
export function qpdfPath(): string {
  return programPath('qpdf', 'qpdf', 'qpdf', 'install qpdf and put it into the PATH.');
}
