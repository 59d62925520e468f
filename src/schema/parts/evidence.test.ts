import { describe, expect, it } from 'vitest';
import { citation, lineRanges } from './evidence.ts';

describe('lineRanges', () => {
  it.each([
    ['7', [[7, 7]]],
    ['1-2', [[1, 2]]],
    [
      '1-2, 8',
      [
        [1, 2],
        [8, 8],
      ],
    ],
    [
      '361-362,370,400-401',
      [
        [361, 362],
        [370, 370],
        [400, 401],
      ],
    ],
    ['9-3', [[9, 3]]],
  ])('reads %s', (lines, ranges) => {
    expect(lineRanges(lines)).toEqual(ranges);
  });
});

describe('citation', () => {
  const at = (lines: unknown) => citation.safeParse({ source: 'ek19', section: 'Ieteikumi', lines });

  it.each(['7', '361-362', '1-2, 8', '1-2,8', undefined])('takes the lines %s', (lines) => {
    expect(at(lines).data?.lines).toBe(lines);
  });

  it.each(['', '1-', '-2', '1–2', '1-2-3', '1, ', '1;2', 'viss', ' 7'])('refuses the lines %j', (lines) => {
    expect(at(lines).error?.issues).toMatchObject([{ path: ['lines'], message: 'lines' }]);
  });

  it('asks for lines as text, since YAML would read 7 as a number and 1-2 as text', () => {
    expect(at(7).error?.issues[0]?.path).toEqual(['lines']);
  });

  it('asks for a section that is not blank, and trims it', () => {
    expect(citation.safeParse({ source: 'ek19', section: '  ' }).success).toBe(false);
    expect(citation.parse({ source: 'ek19', section: ' 2. nodaļa ' }).section).toBe('2. nodaļa');
  });
});
