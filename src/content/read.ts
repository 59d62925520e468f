import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Finding } from '../report/finding.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { type Place, placeAt } from './place.ts';

/** A text of 300 pages; anything larger is no entry but a document dropped into the wrong folder. */
const MAX_BYTES = 512 * 1024;
const NAME = /^[a-z0-9][a-z0-9-]*\.mdx$/;

/** Where a file of `content/docs` stands. */
export interface FilePlace {
  /** Path as findings name it: `content/docs/en/sources/ek19.mdx`. */
  path: string;
  lang: keyof Labels;
  /** Folder below the language, `''` at the top: `recommendations`. */
  folder: string;
  /** File name without its ending. */
  name: string;
}

/** One file of `content/docs` as text, line endings and byte order mark made uniform. */
export interface ContentFile extends FilePlace {
  text: string;
}

/** The files of a content folder, sorted by path, and a finding for each one that was refused. */
export interface Content {
  files: ContentFile[];
  refused: FilePlace[];
  findings: Finding[];
}

/**
 * Reads every file of `<dir>/docs`.
 * @param dir the content folder, absolute
 * @param shown how findings name that folder, e.g. `content`
 */
export function readContent(dir: string, shown: string): Content {
  const content: Content = { files: [], refused: [], findings: [] };
  const root = join(dir, 'docs');
  for (const path of walk(root)) {
    const inside = relative(root, path).split(sep).join('/');
    const parts = inside.split('/');
    const lang = parts[0] === 'en' ? 'en' : 'lv';
    const below = lang === 'en' ? parts.slice(1) : parts;
    const name = below.at(-1) ?? '';
    const place: FilePlace = {
      path: `${shown}/docs/${inside}`,
      lang,
      folder: below.slice(0, -1).join('/'),
      name: name.replace(/\.mdx$/, ''),
    };
    const result = readText(path, name);
    if ('text' in result) content.files.push({ ...place, text: result.text });
    else {
      content.refused.push(place);
      content.findings.push({ ...result.refused, file: place.path });
    }
  }
  return content;
}

function walk(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((item) => {
      const path = join(dir, item.name);
      return item.isDirectory() ? walk(path) : [path];
    });
}

type Refusal = Omit<Finding, 'file'>;

function readText(path: string, name: string): { text: string } | { refused: Refusal } {
  if (lstatSync(path).isSymbolicLink())
    return refuse('file-symlink', {
      lv: 'Fails ir saite uz citu vietu. Ielieciet pašu failu, nevis saiti.',
      en: 'The file is a link to another place. Put the file itself here, not a link.',
    });
  if (!NAME.test(name))
    return refuse('file-name', {
      lv: `Faila nosaukums „${name}” neder. Rakstiet mazos burtus a–z, ciparus un defises, beigās .mdx: rec-hou-03.mdx.`,
      en: `The file name “${name}” won’t do. Use lower-case letters a–z, digits and hyphens, ending in .mdx: rec-hou-03.mdx.`,
    });
  const size = lstatSync(path).size;
  if (size > MAX_BYTES)
    return refuse('file-size', {
      lv: `Fails ir ${Math.ceil(size / 1024)} KiB; vairāk par ${MAX_BYTES / 1024} KiB vienā ierakstā nedrīkst būt. Sadaliet to vai izņemiet ielīmēto saturu.`,
      en: `The file is ${Math.ceil(size / 1024)} KiB; one entry may hold at most ${MAX_BYTES / 1024} KiB. Split it or take out what was pasted in.`,
    });
  const bytes = readFileSync(path);
  const text = bytes
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n');
  if (!isUtf8(bytes))
    return refuse(
      'file-encoding',
      {
        lv: 'Šeit ir baiti, kas nav UTF-8. Saglabājiet failu ar kodējumu UTF-8.',
        en: 'There are bytes here that aren’t UTF-8. Save the file with the encoding UTF-8.',
      },
      placeAt(text, text.indexOf('\uFFFD')),
    );
  const tab = text.indexOf('\t');
  if (tab >= 0)
    return refuse(
      'file-tab',
      {
        lv: 'Šeit ir tabulators. Rakstiet atstarpes: YAML tabulatoru neatļauj, un tekstā tas nav redzams.',
        en: 'There is a tab here. Write spaces: YAML forbids tabs, and in text they can’t be seen.',
      },
      placeAt(text, tab),
    );
  return { text };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function refuse(rule: string, message: Labels, place: Place = { line: 1, column: 1 }): { refused: Refusal } {
  return { refused: { ...place, field: 'file', rule, severity: 'error', message } };
}
