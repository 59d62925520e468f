import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Document, isMap, LineCounter, type Node, parseDocument, visit as visitYaml, YAMLParseError } from 'yaml';
import type { Finding } from '../report/finding.ts';
import type { Labels } from '../schema/taxonomy.ts';
import type { Place } from './place.ts';
import type { ContentFile } from './read.ts';
import { yamlFault } from './yaml-fault.ts';

/** A content file taken apart: frontmatter as data with the place of every value, body as a syntax tree. */
export interface ParsedFile extends ContentFile {
  /** Frontmatter as plain data, not yet held against a schema. */
  data: Record<string, unknown>;
  /** Body text without the frontmatter. */
  body: string;
  /** Syntax tree of the body; its positions count lines of the whole file. */
  tree: Root;
  /** Place of the value at this path, or of the nearest parent that exists. */
  placeOf(path: readonly PropertyKey[]): Place;
  /** Place of a key itself, for keys that shouldn’t be there. */
  placeOfKey(path: readonly PropertyKey[], key: string): Place;
}

const FRONTMATTER = /^---[ ]*\n([\s\S]*?)(?<=\n)---[ ]*(?:\n|$)/;
const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkMdx);

/**
 * The syntax tree of a body, MDX among its Markdown.
 * @throws where it is no MDX
 */
export function bodyTree(body: string): Root {
  return markdown.parse(body);
}

/** Takes one file apart; answers with findings instead when its YAML or its MDX can't be read. */
export function parseFile(file: ContentFile): ParsedFile | { findings: Finding[] } {
  const at = (place: Place, rule: string, field: string, message: Labels): Finding => ({
    file: file.path,
    ...place,
    field,
    rule,
    severity: 'error',
    message,
  });
  const start = { line: 1, column: 1 };
  if (file.text.trim() === '')
    return {
      findings: [
        at(start, 'file-empty', 'file', {
          lv: 'Fails ir tukšs. Sāciet ar ievaddaļu starp divām rindām „---” un laukiem kind, title, summary.',
          en: 'The file is empty. Begin with frontmatter between two lines “---” and the fields kind, title, summary.',
        }),
      ],
    };
  const match = FRONTMATTER.exec(file.text);
  if (!match)
    return {
      findings: [
        at(start, 'frontmatter-missing', 'frontmatter', {
          lv: 'Nav ievaddaļas. Pirmajai rindai jābūt „---”, tad lauki, tad vēlreiz „---”.',
          en: 'There is no frontmatter. The first line must be “---”, then the fields, then “---” again.',
        }),
      ],
    };
  const counter = new LineCounter();
  const document = parseDocument(match[1] ?? '', { lineCounter: counter, logLevel: 'error' });
  refuseAliases(document);
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + 1, column: col };
  };
  if (document.errors.length > 0 || !isMap(document.contents)) return { findings: yamlFindings(document, place, at) };

  const skipped = match[0].split('\n').length - 1;
  const body = file.text.slice(match[0].length);
  try {
    const tree = bodyTree('\n'.repeat(skipped) + body);
    return {
      ...file,
      data: document.toJS() as Record<string, unknown>,
      body,
      tree,
      placeOf: (path) => placeOfValue(document, path, place),
      placeOfKey: (path, key) => placeOfKey(document, path, key, place),
    };
  } catch (error) {
    const { reason } = error as { reason?: string };
    return {
      findings: [
        at(placeOfSyntaxError(error) ?? { line: skipped + 1, column: 1 }, 'mdx-syntax', 'body', {
          lv: `Tekstu nevar nolasīt kā MDX: ${reason ?? String(error)}. Pārbaudiet, vai katra iesāktā iezīme ir aizvērta; zīmes „<” un „{” tekstā raksta kā „\\<” un „\\{”.`,
          en: `The text can’t be read as MDX: ${reason ?? String(error)}. See that every opened tag is closed; write “<” and “{” in text as “\\<” and “\\{”.`,
        }),
      ],
    };
  }
}

/** A tag without an end has no place of its own in the error; its message says where the tag begins: `(28:1-28:6)`. */
function placeOfSyntaxError(error: unknown): Place | undefined {
  const { reason, line, column } = error as { reason?: string; line?: number; column?: number };
  if (line !== undefined) return { line, column: column ?? 1 };
  const match = /\((\d+):(\d+)-/.exec(reason ?? '');
  return match ? { line: Number(match[1]), column: Number(match[2]) } : undefined;
}

/** An alias is a text that begins with an asterisk and lacks its quotes; nobody means YAML’s aliases here. */
function refuseAliases(document: Document): void {
  visitYaml(document, {
    Alias: (_, { source, range }) => {
      const [from, to] = range ?? [0, 0];
      document.errors.push(new YAMLParseError([from, to], 'BAD_ALIAS', `Unresolved alias *${source}`));
    },
  });
}

type At = (place: Place, rule: string, field: string, message: Labels) => Finding;

function yamlFindings(document: Document, place: (offset: number) => Place, at: At): Finding[] {
  if (document.errors.length === 0)
    return [
      at({ line: 1, column: 1 }, 'frontmatter-missing', 'frontmatter', {
        lv: 'Ievaddaļā nav lauku. Rakstiet tos pa vienam rindā: title: Virsraksts.',
        en: 'The frontmatter holds no fields. Write one a line: title: Heading.',
      }),
    ];
  return document.errors.map((error) => {
    const { lv, en } = yamlFault(error.message);
    return at(place(error.pos[0]), 'yaml-syntax', 'frontmatter', {
      lv: `Ievaddaļu nevar nolasīt kā YAML: ${lv}`,
      en: `The frontmatter can’t be read as YAML: ${en}`,
    });
  });
}

function placeOfValue(document: Document, path: readonly PropertyKey[], place: (offset: number) => Place): Place {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length) as unknown[], true) as Node | undefined;
    if (node?.range) return place(node.range[0]);
  }
  return { line: 2, column: 1 };
}

function placeOfKey(
  document: Document,
  path: readonly PropertyKey[],
  key: string,
  place: (offset: number) => Place,
): Place {
  const parent = path.length === 0 ? document.contents : document.getIn(path as unknown[], true);
  const pair = isMap(parent) ? parent.items.find((item) => String(item.key) === key) : undefined;
  const range = (pair?.key as Node | undefined)?.range;
  return range ? place(range[0]) : placeOfValue(document, path, place);
}
