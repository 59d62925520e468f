import type { QrCode } from '../qr/qr-code.ts';
import type { Block } from './blocks.ts';
import type { Sizes } from './fit.ts';

/** The entry that a slide shows something of. */
export interface SlideEntry {
  id: string;
  /** What it is: „Ieteikums 3”. */
  label: string;
  /** Labels of its areas. */
  areas: string[];
}

/** One of several slides that belong together, from 1. */
export interface Position {
  number: number;
  count: number;
}

/** What a session is called. */
export interface TitleContent {
  kind: 'title';
  title: string;
  /** What it is, where it is an entry: „Seminārs”. */
  label: string;
  /** Of the whole session; 0 where no times are set. */
  minutes: number;
  size: number;
}

/** What is done in a step. */
export interface StepContent {
  kind: 'step';
  /** Of the step, from 1. */
  number: number;
  title: string;
  task: Block[];
  part: Position;
  /** Of the title and of the task. */
  sizes: { title: number; text: number };
}

/** What an entry says, in one sentence or two. */
export interface StatementContent {
  kind: 'statement';
  entry: SlideEntry;
  title: string;
  summary: string;
  /** Its first source with issuer and date; empty where there is none. */
  source: string;
  /** How many more sources there are. */
  moreSources: number;
  /** Said where the statement doesn't simply hold today. */
  status: { label: string; asOf: string } | undefined;
  /** The place that the session's link named, where the entry was moved since. */
  movedFrom: string | undefined;
  sizes: Sizes;
}

/** One question for the room. */
export interface QuestionContent {
  kind: 'question';
  entry: SlideEntry;
  editorial: boolean;
  question: Block[];
  of: Position;
  size: number;
}

/** A section of an entry, or as much of it as a slide holds. */
export interface SectionContent {
  kind: 'section';
  entry: SlideEntry;
  editorial: boolean;
  title: string;
  blocks: Block[];
  part: Position;
  size: number;
}

/** A place that the session names and the guide doesn't have. */
export interface MissingContent {
  kind: 'missing';
  id: string;
  /** The section that the entry doesn't have; undefined when there is no such entry. */
  anchor: string | undefined;
}

/** Where all of it can be read again. */
export interface ClosingContent {
  kind: 'closing';
  /** Absolute address; empty when it is too long to be shown. */
  address: string;
  qr: QrCode | undefined;
}

export type SlideContent =
  | TitleContent
  | StepContent
  | StatementContent
  | QuestionContent
  | SectionContent
  | MissingContent
  | ClosingContent;

/** One view of a presentation, and what the trainer knows of it. */
export interface Slide {
  content: SlideContent;
  /** Index of the step it belongs to; undefined before and after the steps. */
  step: number | undefined;
  /** Planned for that step; 0 where no time is set. */
  minutes: number;
  /** The trainer's note on that step. */
  note: string;
}
