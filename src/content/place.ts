/** A place in a text as editors show it. */
export interface Place {
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
}

/** The place of an offset in a text. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
