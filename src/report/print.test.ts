import { describe, expect, it } from 'vitest';
import type { Finding } from './finding.ts';
import { print, summary } from './print.ts';

const finding: Finding = {
  file: 'content/docs/recommendations/rec-1.mdx',
  line: 3,
  column: 7,
  field: 'sources.0.lines',
  rule: 'lines-missing',
  severity: 'error',
  message: { lv: 'Trūkst rindu.', en: 'Lines are missing.' },
};
const warning: Finding = { ...finding, severity: 'warning', rule: 'translation-stale' };

describe('print, pretty', () => {
  it('gives the place, the severity in words, the rule and the message in the language', () => {
    expect(print([finding], 'pretty', 'lv')).toBe(
      'content/docs/recommendations/rec-1.mdx:3:7  kļūda [lines-missing] sources.0.lines\n    Trūkst rindu.\n',
    );
    expect(print([warning], 'pretty', 'lv')).toContain('brīdinājums [translation-stale]');
    expect(print([warning], 'pretty', 'en')).toContain(
      'warning [translation-stale] sources.0.lines\n    Lines are missing.\n',
    );
  });

  it('is empty without findings', () => {
    expect(print([], 'pretty', 'lv')).toBe('');
    expect(print([], 'github', 'lv')).toBe('');
  });
});

describe('print, github', () => {
  it('makes each finding one annotation', () => {
    expect(print([finding, warning], 'github', 'en')).toBe(
      [
        '::error file=content/docs/recommendations/rec-1.mdx,line=3,col=7,title=lines-missing (sources.0.lines)::Lines are missing.',
        '::warning file=content/docs/recommendations/rec-1.mdx,line=3,col=7,title=translation-stale (sources.0.lines)::Lines are missing.',
        '',
      ].join('\n'),
    );
  });

  it('escapes what would end the command or split its properties', () => {
    const nasty: Finding = {
      ...finding,
      file: 'content/docs/a,b:c.mdx',
      field: '50%',
      message: { lv: 'Par 100 %: viens,\r\ndivi\n::error::trīs %0A', en: '' },
    };
    expect(print([nasty], 'github', 'lv')).toBe(
      '::error file=content/docs/a%2Cb%3Ac.mdx,line=3,col=7,title=lines-missing (50%25)' +
        '::Par 100 %25: viens,%0D%0Adivi%0A::error::trīs %250A\n',
    );
  });
});

describe('print, json', () => {
  it('can be read back, with the message of the language only', () => {
    const { message, ...rest } = finding;
    expect(JSON.parse(print([finding], 'json', 'en'))).toEqual([{ ...rest, message: message.en }]);
    expect(JSON.parse(print([finding], 'json', 'lv'))).toEqual([{ ...rest, message: message.lv }]);
  });

  it('is an empty list without findings', () => {
    expect(print([], 'json', 'lv')).toBe('[]\n');
  });
});

describe('summary', () => {
  const several = (errors: number, warnings: number) => [
    ...Array(errors).fill(finding),
    ...Array(warnings).fill(warning),
  ];
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');

  it.each([
    [0, 0, 1, '0 kļūdas, 0 brīdinājumi 1 failā'],
    [1, 1, 11, '1 kļūda, 1 brīdinājums 11 failos'],
    [2, 11, 21, '2 kļūdas, 11 brīdinājumi 21 failā'],
    [21, 101, 111, '21 kļūda, 101 brīdinājums 111 failos'],
    [111, 21, 101, '111 kļūdas, 21 brīdinājums 101 failā'],
  ])('of %i and %i in %i files, in Latvian', (errors, warnings, files, text) => {
    expect(plain(summary(several(errors, warnings), files, 'lv'))).toBe(text);
  });

  it.each([
    [0, 1, 1, '0 errors, 1 warning in 1 file'],
    [1, 0, 21, '1 error, 0 warnings in 21 files'],
    [21, 101, 0, '21 errors, 101 warnings in 0 files'],
  ])('of %i and %i in %i files, in English', (errors, warnings, files, text) => {
    expect(plain(summary(several(errors, warnings), files, 'en'))).toBe(text);
  });
});
