import type { Block } from './blocks.ts';
import { splitLong } from './split-long.ts';

/**
 * How much fits on a slide. All measures are hundredths of the height that slides have on a screen of 16 : 9; on a
 * narrower one `slide.css` goes by the width. Widths are estimates from counting letters; the browser test
 * measures that nothing the site holds runs over.
 */
const WIDTH = 172;
/** Between the corners of a slide and its end. */
const HEIGHT = 87;
/** Mean width of a letter in parts of the size of the type, measured on our texts. */
const LETTER = 0.475;
const BOLD_LETTER = 0.51;
/** Letters that a line loses at its end, where the next word is too long for it. */
const LOSS = 3;
const LINE = 1.35;
const BOLD_LINE = 1.15;
/** What an item of a list gives to its number, in letters. */
const INDENT = 3;
/** Between blocks, in lines; between the parts of a slide. */
const GAP = 0.5;
const PART_GAP = 2.4;

/** The sizes of type, from the one that is read best to the least one that is still read from the back. */
export const textSizes = [9, 7, 5.6] as const;
export const questionSizes = [11, 9, 7] as const;
const titleSizes = [15, 12, 9] as const;
const statementSizes = [
  { title: 11, summary: 6.8 },
  { title: 9, summary: 6 },
  { title: 7, summary: 5.4 },
] as const;
/** Type of the title of a step with a task, which a person may have written at any length. */
export const STEP_TITLE = 9;
/** Type of the lines that `slide.css` sets in one size: above a heading, a heading above a text, a source. */
const LEAD = 5;
const HEADING = 7;
/** What stands above the text of a section, and above a question. */
const SECTION_HEADING = LEAD * LINE + HEADING * BOLD_LINE + 2 * PART_GAP;
export const QUESTION_HEADING = LEAD * LINE + PART_GAP;
const SOURCE = 5;
const SOURCE_LINE = 1.25;
/** What stands round a source: „Avots: … (vēl 3)”. */
const SOURCE_WORDS = 16;

/** Blocks that share a slide, with the size of their type. */
export interface Fitted {
  size: number;
  blocks: Block[];
}

/**
 * Spreads blocks over as few slides as hold them, about evenly, in the largest type that suits all of these slides.
 * @param sizes of type from large to small
 * @param heading height of the heading above them
 */
export function fitBlocks(
  blocks: readonly Block[],
  sizes: readonly number[] = textSizes,
  heading: number = SECTION_HEADING,
): Fitted[] {
  const room = HEIGHT - heading;
  const least = sizes.at(-1) ?? 0;
  const short = blocks.flatMap((block) => splitLong(block, lettersIn(room, least)));
  const fewest = groups(short, least, room);
  const line = least * LINE;
  const limits = Array.from({ length: Math.ceil(room / line) }, (_, index) => (index + 1) * line);
  const limit = limits.find((height) => groups(short, least, height).length <= fewest.length) ?? room;
  const slides = limit < room ? groups(short, least, limit) : fewest;
  const fitting = sizes.find((size) => slides.every((group) => heightOf(group, size) <= room)) ?? least;
  return slides.map((group) => ({ size: fitting, blocks: group }));
}

/**
 * The sizes of type for a statement.
 * @param letters of its parts
 */
export function fitStatement(letters: { title: number; summary: number; source: number }): Sizes {
  const least: Sizes = statementSizes[2];
  const height = ({ title, summary }: Sizes) =>
    LEAD * LINE +
    lines(letters.title, title, BOLD_LETTER) * title * BOLD_LINE +
    lines(letters.summary, summary, LETTER) * summary * LINE +
    lines(letters.source + SOURCE_WORDS, SOURCE, LETTER) * SOURCE * SOURCE_LINE +
    4 * PART_GAP;
  return statementSizes.find((size) => height(size) <= HEIGHT) ?? least;
}

/** Sizes of type on the slide of a statement. */
export interface Sizes {
  title: number;
  summary: number;
}

/** The size of type for a title that stands alone. */
export function fitTitle(letters: number): number {
  const [, , least] = titleSizes;
  return titleSizes.find((size) => lines(letters, size, BOLD_LETTER) * size * BOLD_LINE <= HEIGHT / 2) ?? least;
}

/** Height of the title of a step with the line above it. */
export function stepHeading(letters: number): number {
  return LEAD * LINE + lines(letters, STEP_TITLE, BOLD_LETTER) * STEP_TITLE * BOLD_LINE + 2 * PART_GAP;
}

/** Fills slides one after the other up to a height; a block that is higher stands alone. */
function groups(blocks: readonly Block[], size: number, height: number): Block[][] {
  const filled: Block[][] = [];
  for (const block of blocks) {
    const last = filled.at(-1);
    if (last && heightOf([...last, block], size) <= height) last.push(block);
    else filled.push([block]);
  }
  return filled;
}

function heightOf(blocks: readonly Block[], size: number): number {
  const inLines = blocks.reduce((sum, { letters, item }) => sum + lines(letters, size, LETTER, item ? INDENT : 0), 0);
  return (inLines + GAP * (blocks.length - 1)) * size * LINE;
}

function lines(letters: number, size: number, letter: number, indent = 0): number {
  const inLine = WIDTH / (letter * size) - indent;
  return letters <= inLine ? 1 : Math.ceil(letters / (inLine - LOSS));
}

function lettersIn(height: number, size: number): number {
  return Math.floor(height / (size * LINE)) * Math.floor(WIDTH / (LETTER * size) - INDENT - LOSS);
}
