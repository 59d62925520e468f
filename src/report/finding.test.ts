import { describe, expect, it } from 'vitest';
import { type Finding, sortFindings } from './finding.ts';

const at = (file: string, line: number, column = 1, rule = 'rule', field = 'body'): Finding => ({
  file,
  line,
  column,
  field,
  rule,
  severity: 'error',
  message: { lv: '', en: '' },
});

describe('sortFindings', () => {
  const sorted = [
    at('A.mdx', 9),
    at('a.mdx', 2, 1),
    at('a.mdx', 2, 3, 'a', 'x'),
    at('a.mdx', 2, 3, 'a', 'y'),
    at('a.mdx', 2, 3, 'b'),
    at('a.mdx', 10),
    at('b.mdx', 1),
    at('ā.mdx', 1),
  ];

  it('goes by file, line, column, rule and field, lines as numbers', () => {
    expect(sortFindings(sorted.toReversed())).toEqual(sorted);
    expect(sortFindings([...sorted.slice(3), ...sorted.slice(0, 3)])).toEqual(sorted);
  });

  it('leaves the list it was given as it is', () => {
    const given = sorted.toReversed();
    sortFindings(given);
    expect(given).toEqual(sorted.toReversed());
  });
});
