/** A piece of a line. */
export type Inline =
  | { type: 'text'; text: string /** Language of the text where it isn't the book's. */; lang?: string }
  | { type: 'strong' | 'em'; children: Inline[] }
  | { type: 'code'; text: string }
  | { type: 'break' }
  /** A link out of the book; `shown` is what paper needs beside the text, unless the text says it. */
  | { type: 'link'; url: string; shown?: string; children: Inline[] }
  /** A link to a place in the book; on paper its page follows the text. */
  | { type: 'ref'; to: string; children: Inline[] }
  /** Numbers of sources, each leading to its place in the list of them. */
  | { type: 'numbers'; numbers: SourceNumber[] }
  /** A place that the index of terms leads to; nothing is seen of it. */
  | { type: 'mark'; id: string };

/** A source by its number in the book's list. */
export interface SourceNumber {
  number: number;
  to: string;
}

/** A cell of a table; one that spans rows stands for the cells below it, which are then left out. */
export interface Cell {
  children: Inline[];
  rows?: number;
}

/** A column of a table. */
export interface Column {
  title: string;
  /** True for numbers, which stand to the right. */
  number?: boolean;
}

/** A step of a workshop. */
export interface Step {
  /** From and to, as a clock shows the time since the start. */
  time: string;
  minutes: string;
  title: string;
  task: string;
  /** What is open in it, under its label. */
  placesLabel: string;
  places: Inline[][];
  /** What only the trainer reads, under its label. */
  noteLabel: string;
  note: string;
}

/** A piece of a page. */
export type Block =
  | { type: 'paragraph'; children: Inline[] /** Smaller, for what is said about the book's own parts. */; note?: true }
  | { type: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { type: 'quote'; children: Block[] }
  | { type: 'heading'; text: string }
  | { type: 'table'; columns: Column[]; rows: Cell[][] /** Over the whole width of the sheet. */; wide?: true }
  /** A chart as SVG, with what it shows in words. */
  | { type: 'figure'; svg: string; alt: string; caption: Inline[] }
  /** The plan of a workshop. */
  | { type: 'steps'; steps: Step[] }
  /** What is so on paper only, where places have pages. */
  | { type: 'paper'; children: Block[] }
  /** Something the reader should know before relying on what follows. */
  | { type: 'notice'; children: Block[] };

/** A text as a piece of a line. */
export function plain(text: string, lang?: string): Inline {
  return lang === undefined ? { type: 'text', text } : { type: 'text', text, lang };
}

/** A paragraph of texts and pieces of lines. */
export function paragraph(...children: (Inline | string)[]): Block {
  return { type: 'paragraph', children: children.map((child) => (typeof child === 'string' ? plain(child) : child)) };
}

/** A list of lines, without numbers. */
export function bullets(items: readonly Inline[][]): Block {
  return {
    type: 'list',
    ordered: false,
    start: 1,
    items: items.map((children) => [{ type: 'paragraph', children }]),
  };
}

/** What is read of a line. */
export function textOf(children: readonly Inline[]): string {
  return children
    .map((child) => {
      if (child.type === 'text' || child.type === 'code') return child.text;
      return 'children' in child ? textOf(child.children) : '';
    })
    .join('');
}
