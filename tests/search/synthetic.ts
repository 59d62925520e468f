import type { SearchDocument } from '../../src/build/search/build.ts';

/** Share of words that a copy changes for another of the site, and share that is new altogether, as sites grow. */
const CHANGED = 0.5;
const NEW = 0.02;
const SYLLABLES = 'ba ce di fo gu ja ke li mo nu pa re si to vu za'.split(' ');

/**
 * The documents followed by copies of them with other words, to see how search grows: each copy is as long as its
 * original, half of its words are others of the site, by how common they are, and one in fifty stands nowhere else.
 * The same every time.
 * @param times how many times as many documents
 */
export function* multiplied(documents: readonly SearchDocument[], times: number): Generator<SearchDocument> {
  yield* documents;
  const random = generator(1);
  const words = documents.flatMap(({ searched }) => searched.text.match(/\p{L}{4,}/gu) ?? []);
  const other = () => words[Math.floor(random() * words.length)] ?? '';
  const invented = () => Array.from({ length: 4 }, () => SYLLABLES[Math.floor(random() * SYLLABLES.length)]).join('');
  for (let copy = 1; copy < times; copy += 1)
    for (const { file, lang, searched } of documents) {
      const text = searched.text.replace(/\p{L}{4,}/gu, (word) => {
        const chance = random();
        return chance < NEW ? invented() : chance < NEW + CHANGED ? other() : word;
      });
      const plain = text.replace(/[<>&]/g, ' ').replace(/\s+/g, ' ').trim();
      const title = plain.split(' ').slice(0, 8).join(' ');
      yield {
        file: `copy-${copy}/${file}`,
        lang,
        html: `<!doctype html><html lang="${lang}"><body><main data-pagefind-body><h1>${title}</h1><p>${plain}</p></main></body></html>`,
        searched: { text: plain, alias: '', keys: [] },
      };
    }
}

/** Numbers from 0 to 1, evenly spread (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
