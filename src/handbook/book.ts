import type { Labels } from '../schema/taxonomy.ts';
import type { Block, Inline, SourceNumber } from './rich.ts';

/** An address with what paper shows of it. */
export interface Address {
  url: string;
  shown: string;
}

/** A row of facts. */
export interface Fact {
  term: string;
  /** Said of the term, e.g. that the row is our reading. */
  note?: string;
  value: Inline[];
}

/** A part of an entry under a heading of its own. */
export interface Section {
  id: string;
  title: string;
  /** True for what the editors added and no source says. */
  own: boolean;
  blocks: Block[];
}

/** A source of an entry: its number in the book's list and the place in it. */
export interface CitedSource extends SourceNumber {
  place: Inline[];
}

/** Related entries under a heading. */
export interface Related {
  heading: string;
  refs: Inline[][];
}

/** An entry of the guide as the book shows it. */
export interface BookEntry {
  id: string;
  /** Other ids that it stands for. */
  covers: string[];
  /** What it is: „Ieteikums 3 · Mājokļi”. */
  label: string;
  title: string;
  /** What its badge says; the tone tells what holds today from what doesn't. */
  status?: { text: string; holds: boolean } | undefined;
  /** Its number in the book's list of sources, for sources. */
  number?: number | undefined;
  summary: Inline[];
  /** The sources of the statement. */
  sources: CitedSource[];
  facts: Fact[];
  /** Blocks before the first section. */
  lead: Block[];
  sections: Section[];
  related: Related[];
  address: Address;
  /** „Pārskatīts: …” */
  reviewed: string;
}

/** Entries under one heading; without a title they follow the text before them. */
export interface Group {
  id: string;
  title: string;
  /** Whether the contents of the book name it. */
  inContents: boolean;
  lead: Block[];
  entries: BookEntry[];
}

/** A row of an index: what is looked up, and the places of the book where it stands. */
export interface IndexRow {
  text: Inline[];
  /** The first is the main one where `main` is true. */
  main: boolean;
  refs: { to: string; name: string }[];
}

export interface Chapter {
  id: string;
  title: string;
  lead: Block[];
  groups: Group[];
  /** Whether its entries are listed: at its beginning, or in the contents of a book whose contents name entries. */
  listed: boolean;
  /** The rows of an index, set in columns. */
  index?: { columns: number; rows: IndexRow[] };
}

/** A part of the book; without a title its chapters are the uppermost. */
export interface Part {
  id: string;
  title: string;
  lead: Block[];
  chapters: Chapter[];
}

/** A book, whole: all that the writers of PDF and EPUB need, without anything of either. */
export interface Book {
  /** Name of its file without ending. */
  name: string;
  lang: keyof Labels;
  title: string;
  /** What stands above the title. */
  series: string;
  summary: string;
  /** The day of the edition, `YYYY-MM-DD`. */
  day: string;
  /** Lines at the foot of the cover. */
  imprint: string[];
  address: Address;
  /** Whether the contents name entries too. */
  contents: 'chapters' | 'entries';
  parts: Part[];
}
