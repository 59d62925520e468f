import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import exceptions from '../../content/data/own-words-exceptions.json' with { type: 'json' };
import packed from '../../content/data/source-grams.json' with { type: 'json' };
import type { ParsedFile } from '../content/parse.ts';
import { placeAt } from '../content/place.ts';
import { GRAM_WORDS, gramsOf, unpackGrams, type Word, wordsOf } from '../content/source-grams.ts';
import type { Finding } from '../report/finding.ts';
import type { Check } from './check.ts';

const sources = unpackGrams(packed.grams);
/** Fields that carry a title or a heading to the letter, and addresses. */
const VERBATIM = new Set(['officialTitle', 'originalTitle', 'sources', 'url']);
const BLOCKS = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell']);
/** The target and title of a link, which aren't part of the sentence that it stands in. */
const LINK_TARGET = /(?<=\])\([^)]*\)/g;
const properNames = exceptions.map(({ text }) => spaced(wordsOf(text)));

/** The texts of both languages retell the sources in words of their own: no eight words in a row, official titles excepted. */
export const ownWords: Check = ({ files }) => {
  const titles = files.flatMap(titlesOf);
  const excused = (eight: string) =>
    [...titles, ...properNames].some((name) => name.includes(eight)) ||
    properNames.some((name) => eight.includes(name));
  return files.flatMap((file) =>
    textsOf(file).flatMap(({ field, words }) => {
      const copied = gramsOf(words).map(
        (gram, at) => sources.has(gram) && !excused(spaced(words.slice(at, at + GRAM_WORDS))),
      );
      return runs(copied).map(({ from, to }) => finding(file, field, words.slice(from, to)));
    }),
  );
};

interface Text {
  field: string;
  /** With their offsets in the whole file. */
  words: Word[];
}

/** Titles may be named in any text, once the act or the document has its entry somewhere in the content. */
function titlesOf({ data }: ParsedFile): string[] {
  return [data.officialTitle, data.originalTitle]
    .flatMap((title) => (typeof title === 'object' && title !== null ? Object.values(title) : [title]))
    .flatMap((title) => (typeof title === 'string' ? [spaced(wordsOf(title))] : []));
}

/** Folded words with a space around each, so that one text lies within another only by whole words. */
function spaced(words: readonly Word[]): string {
  return ` ${words.map(({ word }) => word).join(' ')} `;
}

function textsOf(file: ParsedFile): Text[] {
  const found: Text[] = [];
  const walk = (value: unknown, path: PropertyKey[]) => {
    if (VERBATIM.has(String(path[0]))) return;
    if (typeof value === 'string') {
      const count = wordsOf(value).length;
      if (count >= GRAM_WORDS) found.push({ field: path.map(String).join('.'), words: wordsAt(file, path, count) });
    } else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) walk(item, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  walk(file.data, []);
  // Positions of the tree count from a text in which the frontmatter is as many empty lines.
  const start = file.text.length - file.body.length;
  const shift = start - (file.text.slice(0, start).split('\n').length - 1);
  visit(file.tree, (node) => {
    const { start, end } = node.position ?? {};
    if (!BLOCKS.has(node.type) || start?.offset === undefined || end?.offset === undefined) return;
    found.push({ field: 'body', words: wordsBetween(file.text, start.offset + shift, end.offset + shift) });
  });
  return found;
}

/** The words of a frontmatter value as they stand in the file, which may quote, fold or wrap it. */
function wordsAt(file: ParsedFile, path: PropertyKey[], count: number): Word[] {
  const { line, column } = file.placeOf(path);
  const above = file.text.split('\n').slice(0, line - 1);
  const from = above.reduce((sum, each) => sum + each.length + 1, column - 1);
  return wordsBetween(file.text, from, file.text.length - file.body.length).slice(0, count);
}

function wordsBetween(text: string, from: number, to: number): Word[] {
  const prose = text.slice(from, to).replace(LINK_TARGET, (target) => ' '.repeat(target.length));
  return wordsOf(prose).map((word) => ({ ...word, index: word.index + from }));
}

/** Runs of words all of whose eights are copied, as positions of the first word and of the one after the last. */
function runs(copied: readonly boolean[]): { from: number; to: number }[] {
  return copied.flatMap((is, from) => {
    if (!is || copied[from - 1]) return [];
    const next = copied.indexOf(false, from);
    return [{ from, to: (next < 0 ? copied.length : next) + GRAM_WORDS - 1 }];
  });
}

function finding(file: ParsedFile, field: string, run: readonly Word[]): Finding {
  const from = run[0]?.index ?? 0;
  const last = run[GRAM_WORDS - 1];
  const words = file.text
    .slice(from, last ? last.index + last.length : from)
    .replace(LINK_TARGET, '')
    .replace(/[[\]*]/g, '')
    .replace(/\s+/g, ' ');
  return {
    file: file.path,
    ...placeAt(file.text, from),
    field,
    rule: 'own-words',
    severity: 'error',
    message: {
      lv: `Te burtiski pārņemti avota vārdi (${run.length} pēc kārtas): „${words}…”. Pasakiet to saviem vārdiem. Ja tas ir tiesību akta vai dokumenta nosaukums, ierakstiet to akta laukā officialTitle; citu oficiālu nosaukumu pievienojiet sarakstam content/data/own-words-exceptions.json.`,
      en: `These words are a source’s own (${run.length} in a row): “${words}…”. Say it in your own words. If this is the title of an act or a document, enter it in the act’s field officialTitle; add another official name to content/data/own-words-exceptions.json.`,
    },
  };
}
