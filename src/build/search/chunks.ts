import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemsOf, listOf, text, textOf } from './cbor.ts';
import { pack, unpack } from './packed.ts';

/** Bytes before packing at which a chunk is full; packed, it is less than half of that. */
const FULL = 16_000;
/** A full chunk ends before a word with other first letters: with three, and when it is too long, with four. */
const TOO_LONG = 2 * FULL;
const HASH_LETTERS = 7;

/** A word of the index with its pages, as bytes. */
interface Word {
  word: string;
  bytes: Buffer;
}

/** Where each list stands in Pagefind's index metadata. */
const VERSION = 0;
const CHUNKS = 2;
/** The version whose files these functions know. */
const KNOWN_VERSION = '1.6.0';

/**
 * Cuts the chunks of a Pagefind index smaller. Pagefind's own are about 28 kB packed and cut in the middle of a word's
 * forms, so a first search fetches one or two of them; these are about 7 kB, and forms of a word stay together. Pagefind
 * has no option for it. Can go when it gets one.
 * @param dir Pagefind's output, as it was written
 * @throws when the files aren't those of the version it knows
 */
export function cutChunks(dir: string): void {
  const entryFile = join(dir, 'pagefind-entry.json');
  const entry: { languages: Record<string, { hash: string }> } = JSON.parse(readFileSync(entryFile, 'utf8'));
  for (const [lang, language] of Object.entries(entry.languages)) {
    const metaFile = join(dir, `pagefind.${language.hash}.pf_meta`);
    const meta = itemsOf(unpack(readFileSync(metaFile)));
    if (textOf(meta[VERSION] ?? text('')) !== KNOWN_VERSION) throw new Error(`Pagefind isn't ${KNOWN_VERSION}`);
    const old = itemsOf(meta[CHUNKS] ?? listOf([])).map((chunk) => textOf(itemsOf(chunk)[2] ?? text('')));
    const words = old.flatMap((hash) => wordsOf(readFileSync(chunkFile(dir, hash))));
    for (const hash of old) rmSync(chunkFile(dir, hash));
    const groups = grouped(words);
    const listed = groups.map((group, index) => {
      const packed = pack(listOf([listOf(group.map(({ bytes }) => bytes))]));
      const hash = `${lang}_${hashOf(packed)}`;
      writeFileSync(chunkFile(dir, hash), packed);
      return listOf([...range(group, groups[index - 1], groups[index + 1]).map(text), text(hash)]);
    });
    const packed = pack(listOf(meta.map((part, index) => (index === CHUNKS ? listOf(listed) : part))));
    rmSync(metaFile);
    language.hash = `${lang}_${hashOf(packed)}`;
    writeFileSync(join(dir, `pagefind.${language.hash}.pf_meta`), packed);
  }
  writeFileSync(entryFile, JSON.stringify(entry));
}

/** Words in order, in groups that are full but keep words with the same first letters together. */
export function grouped(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  let size = 0;
  let last = '';
  for (const each of words) {
    const same = size > TOO_LONG ? 4 : 3;
    const full = size > FULL && each.word.slice(0, same) !== last.slice(0, same);
    const group = full ? undefined : groups.at(-1);
    if (group) group.push(each);
    else groups.push([each]);
    size = (group ? size : 0) + each.bytes.length;
    last = each.word;
  }
  return groups;
}

/** From which word to which a group goes, as Pagefind writes it: as short as tells them from the neighbours' words. */
export function range(
  group: readonly Word[],
  before: readonly Word[] | undefined,
  after: readonly Word[] | undefined,
): [string, string] {
  const first = group[0]?.word ?? '';
  const last = group.at(-1)?.word ?? '';
  return [shortest(first, before?.at(-1)?.word), shortest(last, after?.[0]?.word)];
}

/** The shortest beginning of a word that another one hasn't; all of it when there is none. */
function shortest(word: string, other: string | undefined): string {
  if (other === undefined) return word;
  const letters = [...word];
  const others = [...other];
  const differs = letters.findIndex((letter, index) => letter !== others[index]);
  return differs === -1 ? word : letters.slice(0, differs + 1).join('');
}

function wordsOf(file: Buffer): Word[] {
  const [list] = itemsOf(unpack(file));
  return itemsOf(list ?? listOf([])).map((bytes) => ({ word: textOf(itemsOf(bytes)[0] ?? text('')), bytes }));
}

function chunkFile(dir: string, hash: string): string {
  return join(dir, 'index', `${hash}.pf_index`);
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LETTERS);
}
