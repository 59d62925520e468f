import { describe, expect, it } from 'vitest';
import { latvian, modelOf } from '../../tests/example-entries.ts';
import { csv, seriesCsv } from './csv.ts';
import { figuresOf } from './series.ts';

describe('csv', () => {
  it.each([
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['„a” un "b"', '"„a” un ""b"""'],
    ['a\nb', '"a\nb"'],
    ['a\rb', '"a\rb"'],
    ['', ''],
  ])('writes %j as %s', (field, written) => {
    expect(csv([[field, '1']])).toBe(`${written},1\r\n`);
  });

  it('takes semicolons for Excel in countries with a decimal comma', () => {
    expect(csv([['a, b', 'c; d', 'e']], ';')).toBe('a, b;"c; d";e\r\n');
  });

  it('ends every row the same way', () => {
    expect(csv([['a'], ['b']])).toBe('a\r\nb\r\n');
    expect(csv([])).toBe('');
  });
});

describe('seriesCsv', () => {
  const figures = figuresOf(
    modelOf(
      latvian('statistic', 'stat-one', {
        series: 'csb',
        asOf: '2022-01-01',
        publisher: { lv: 'Pārvalde, pēc ziņas', en: 'Office, as cited' },
        cells: [
          { label: { lv: 'romi', en: 'Roma' }, value: 4784 },
          { label: { lv: 'īpatsvars', en: 'share' }, value: 0.26, approximate: true, unit: { lv: '%', en: '%' } },
        ],
        sources: [
          { source: 'src-b', section: '1' },
          { source: 'src-a', section: '2' },
          { source: 'src-b', section: '3' },
        ],
      }),
    ),
    'csb',
  );

  it('has a row for each figure, with numbers that a program reads', () => {
    expect(seriesCsv(figures, 'en').slice(1).split('\r\n')).toEqual([
      'date,value,approximate,unit,label,publisher,source_id,entry_id',
      '2022-01-01,4784,,people,Roma,"Office, as cited",src-b src-a,stat-one',
      '2022-01-01,0.26,yes,%,share,"Office, as cited",src-b src-a,stat-one',
      '',
    ]);
  });

  it('writes the Latvian file as Excel set to Latvian reads it', () => {
    expect(seriesCsv(figures, 'lv').slice(1).split('\r\n')).toEqual([
      'datums;vērtība;aptuveni;mērvienība;kas skaitīts;kas publicējis;avota id;ieraksta id',
      '2022-01-01;4784;;cilvēki;romi;Pārvalde, pēc ziņas;src-b src-a;stat-one',
      '2022-01-01;0,26;jā;%;īpatsvars;Pārvalde, pēc ziņas;src-b src-a;stat-one',
      '',
    ]);
  });

  it.each(['lv', 'en'] as const)('begins with the mark that makes Excel read Latvian letters in %s', (lang) => {
    expect(seriesCsv(figures, lang).startsWith('\ufeffdat')).toBe(true);
  });
});
