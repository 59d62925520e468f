import { describe, expect, it } from 'vitest';
import type { Finding } from '../report/finding.ts';
import { contentReport, plainError } from './report.ts';

const finding: Finding = {
  file: 'content/docs/a.mdx',
  line: 3,
  column: 1,
  field: 'title',
  rule: 'too-long',
  severity: 'error',
  message: { lv: 'Virsraksts ir par garu.', en: 'The title is too long.' },
};
const warning: Finding = { ...finding, line: 4, severity: 'warning' };

describe('contentReport', () => {
  it('stops on an error and shows the errors with their places, and the sum of all', () => {
    const { text, stops } = contentReport([warning, finding], 12, 'lv');
    expect(stops).toBe(true);
    expect(text).toMatch(/^Saturā ir kļūdas.*\n/);
    expect(text).toContain('content/docs/a.mdx:3:1');
    expect(text).not.toContain('content/docs/a.mdx:4:1');
    expect(text).toMatch(/\n1\u00a0kļūda, 1\u00a0brīdinājums.*$/);
  });

  it('speaks the language asked for', () => {
    const { text } = contentReport([finding], 12, 'en');
    expect(text).toMatch(/^The content has errors/);
    expect(text).toContain('The title is too long.');
  });

  it('lets the build go on with warnings, and says nothing when there is nothing to say', () => {
    expect(contentReport([warning], 12, 'lv')).toMatchObject({ stops: false, text: expect.stringContaining(':4:1') });
    expect(contentReport([], 12, 'lv')).toEqual({ stops: false, text: '' });
  });
});

it('throws without a stack trace', () => {
  expect(plainError('x')).toMatchObject({ message: 'x', stack: '' });
});
