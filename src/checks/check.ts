import type { Corpus } from '../content/corpus.ts';
import type { ParsedFile } from '../content/parse.ts';
import type { Place } from '../content/place.ts';
import type { Finding, Severity } from '../report/finding.ts';
import type { Labels } from '../schema/taxonomy.ts';

/** A check across files: pure, from the loaded content to what is wrong with it. */
export type Check = (corpus: Corpus) => Finding[];

/** A finding at a frontmatter path of a file. */
export function atField(
  file: ParsedFile,
  path: readonly PropertyKey[],
  rule: string,
  message: Labels,
  severity: Severity = 'error',
): Finding {
  return {
    file: file.path,
    ...file.placeOf(path),
    field: path.map(String).join('.') || 'file',
    rule,
    severity,
    message,
  };
}

/** A finding at a place in a file's body. */
export function atPlace(
  file: ParsedFile,
  place: Place | undefined,
  rule: string,
  message: Labels,
  severity: Severity = 'error',
): Finding {
  const { line, column } = place ?? { line: 1, column: 1 };
  return { file: file.path, line, column, field: 'body', rule, severity, message };
}
