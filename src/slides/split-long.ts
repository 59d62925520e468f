import { type Block, isVoid, tagsOf, visibleLetters } from './blocks.ts';

/** After a sentence, with the quote that closes it, where the next one begins: not after „2019. gada” or „u. c.”. */
const SENTENCE_END = /(?<=[\p{L}\d][.!?…][”“’)]?) +(?=[„“(]?\p{Lu})/gu;

/**
 * Cuts a block that no slide holds into pieces, about equally long, between its sentences. Where it has too few, the
 * pieces stay longer. What comes after the first piece of a list item goes on without a number.
 * @param most letters that a slide holds
 */
export function splitLong(block: Block, most: number): Block[] {
  if (block.letters <= most) return [block];
  const { before, inner, after } = block.html
    ? unwrapped(block.content)
    : { before: '', inner: block.content, after: '' };
  const sentences = sentencesOf(inner, block.html);
  const count = Math.ceil(block.letters / most);
  const pieces: string[] = [];
  for (const sentence of sentences) {
    const last = pieces.at(-1);
    const full = pieces.slice(0, -1).reduce((sum, piece) => sum + piece.length, 0);
    const share = (inner.length - full) / (count - pieces.length + 1);
    if (last !== undefined && last.length + sentence.length / 2 <= share) pieces[pieces.length - 1] += ` ${sentence}`;
    else pieces.push(sentence);
  }
  return pieces.map((piece, index) => {
    const content = `${before}${piece}${after}`;
    const letters = block.html ? visibleLetters(content) : content.length;
    return index === 0 ? { ...block, content, letters } : { content, html: block.html, letters };
  });
}

/** The one element that a block consists of apart from what is in it; nothing where there are several. */
function unwrapped(content: string): { before: string; inner: string; after: string } {
  const [, before = '', inner = content, after = ''] = /^(<p>)(.*)(<\/p>)$/s.exec(content) ?? [];
  return inner.includes('<p>') ? { before: '', inner: content, after: '' } : { before, inner, after };
}

/** Cut only where no tag is open. */
function sentencesOf(text: string, html: boolean): string[] {
  const ranges = html ? openRanges(text) : [];
  const cuts = [...text.matchAll(SENTENCE_END)]
    .map(({ index, 0: space }) => ({ from: index, to: index + space.length }))
    .filter(({ from }) => !ranges.some(([start, end]) => from > start && from < end));
  const starts = [0, ...cuts.map(({ to }) => to)];
  return starts.map((start, index) => text.slice(start, cuts[index]?.from));
}

function openRanges(html: string): [start: number, end: number][] {
  const found: [number, number][] = [];
  let depth = 0;
  let start = 0;
  for (const tag of tagsOf(html)) {
    if (isVoid(tag)) continue;
    if (!tag.closing && depth === 0) start = tag.start;
    depth += tag.closing ? -1 : 1;
    if (depth === 0) found.push([start, tag.end]);
  }
  return found;
}
