import { describe, expect, it } from 'vitest';
import { latvian, modelOf } from '../../tests/example-entries.ts';
import { chartAlternative, chartSentence } from './sentence.ts';
import { figuresOf } from './series.ts';

type Pair = [date: string, value: number];

function figures(pairs: Pair[], unit?: string) {
  const cells = ([, value]: Pair) => [
    {
      label: { lv: 'līmenis', en: 'rate' },
      value,
      ...(unit ? { unit: { lv: unit, en: unit } } : {}),
    },
  ];
  return figuresOf(
    modelOf(
      ...pairs.map((pair, index) =>
        latvian('statistic', `stat-${index}`, { series: 'pmlp', asOf: pair[0], cells: cells(pair) }),
      ),
    ),
    'pmlp',
  );
}
/** With plain spaces, for reading. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('chartSentence', () => {
  it.each<[Pair[], string | undefined, string, string]>([
    [
      [
        ['2010', 8581],
        ['2013-07-01', 8291],
        ['2023-01-01', 6279],
      ],
      undefined,
      'Romi Latvijā: 2010. gadā – 8 581, 2023. gadā – 6 279, tas ir, par 2 302 jeb 27 % mazāk.',
      'Roma in Latvia: 8,581 in 2010 and 6,279 in 2023, that is, 2,302 or 27% fewer.',
    ],
    [
      [
        ['2012', 100],
        ['2013', 150],
      ],
      undefined,
      'Romi Latvijā: 2012. gadā – 100, 2013. gadā – 150, tas ir, par 50 jeb 50 % vairāk.',
      'Roma in Latvia: 100 in 2012 and 150 in 2013, that is, 50 or 50% more.',
    ],
    [
      [
        ['2001', 57],
        ['2015', 36],
      ],
      '%',
      'Romi Latvijā, līmenis: 2001. gadā – 57 %, 2015. gadā – 36 %, tas ir, par 21 procentpunktu mazāk.',
      'Roma in Latvia, rate: 57% in 2001 and 36% in 2015, that is, 21 percentage points lower.',
    ],
    [
      [
        ['2001', 9],
        ['2015', 10.1],
      ],
      '%',
      'Romi Latvijā, līmenis: 2001. gadā – 9 %, 2015. gadā – 10,1 %, tas ir, par 1,1 procentpunktiem vairāk.',
      'Roma in Latvia, rate: 9% in 2001 and 10.1% in 2015, that is, 1.1 percentage points higher.',
    ],
    [
      [
        ['2001', 0],
        ['2015', 4],
      ],
      undefined,
      'Romi Latvijā: 2001. gadā – 0, 2015. gadā – 4, tas ir, par 4 vairāk.',
      'Roma in Latvia: 0 in 2001 and 4 in 2015, that is, 4 more.',
    ],
    [
      [
        ['2001', 4],
        ['2015', 4],
      ],
      undefined,
      'Romi Latvijā: 2001. gadā – 4, 2015. gadā – 4, tas ir, tikpat.',
      'Roma in Latvia: 4 in 2001 and 4 in 2015, that is, the same.',
    ],
  ])('compares the first with the last of %j %s', (pairs, unit, lv, en) => {
    expect(plain(chartSentence(figures(pairs, unit), 'lv'))).toBe(lv);
    expect(plain(chartSentence(figures(pairs, unit), 'en'))).toBe(en);
  });

  it('says nothing of a single figure', () => {
    expect(chartSentence(figures([['2010', 8581]]), 'lv')).toBe('');
    expect(chartSentence([], 'lv')).toBe('');
  });
});

describe('chartAlternative', () => {
  it('gives every value with its whole date', () => {
    const some = figures([
      ['2010', 8581],
      ['2013-07-01', 8291],
      ['2023-01-01', 6279],
    ]);
    expect(plain(chartAlternative(some, 'lv'))).toBe(
      'Stabiņu diagramma. Romi Latvijā: 2010. gads – 8 581; 2013. gada 1. jūlijs – 8 291; 2023. gada 1. janvāris – 6 279.',
    );
    expect(chartAlternative(some, 'en')).toBe(
      'Column chart. Roma in Latvia: 2010 – 8,581; 1 July 2013 – 8,291; 1 January 2023 – 6,279.',
    );
  });
});
