import type { Labels } from '../schema/taxonomy.ts';

export type Severity = 'error' | 'warning';

/** One thing that is wrong in the content, placed where an author can mend it. */
export interface Finding {
  /** Path from the content folder's parent, with forward slashes: `content/docs/recommendations/rec-hou-03.mdx`. */
  file: string;
  /** Counted from 1. */
  line: number;
  /** Counted from 1. */
  column: number;
  /** The frontmatter field as a dotted path, or the part of the file: `sources.0.lines`, `body`, `file`. */
  field: string;
  /** Stable code of the rule. */
  rule: string;
  severity: Severity;
  /** What is wrong and what to write instead. */
  message: Labels;
}

/** Findings by file, line, column and rule, so that two runs print the same. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule) ||
      compareText(a.field, b.field),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
