import { describe, expect, it, vi } from 'vitest';
import { findPersonalData } from './find.ts';

/** 61234567 stands for a phone that the sources are known to hold. */
vi.mock('../../content/data/personal-data-hashes.json', async () => {
  const { createHash } = await import('node:crypto');
  return { default: { names: [], mails: [], phones: [createHash('sha256').update('61234567').digest('hex')] } };
});

const found = (text: string) => findPersonalData(text).map(({ index, length }) => text.slice(index, index + length));

describe('phones are found', () => {
  it.each([
    '61234567',
    '26112233',
    '2611 2233',
    '2611-2233',
    '67\u00a0330\u00a0200',
    '67 330 200',
    '673 302 00',
    '26 11 22 33',
    '+37126112233',
    '+371 26112233',
    '+371 2611 2233',
    '+371-67-330-200',
    '+371 67 33 02 00',
    '+371\u00a02611\u00a02233',
    '0037126112233',
  ])('%j, wherever it stands, once', (phone) => {
    for (const text of [
      phone,
      `Tālr. ${phone}.`,
      `(${phone})`,
      `tālr.:${phone}, e-pasts`,
      `rindas sākumā\n${phone}\nbeigās`,
    ])
      expect(found(text)).toEqual([phone]);
  });

  it('one after the other', () => {
    expect(found('2611 2233, 67 330 200; 61234567')).toEqual(['2611 2233', '67 330 200', '61234567']);
  });

  it('behind a country code in brackets and in links', () => {
    expect(found('(+371) 26112233')).toEqual(['26112233']);
    expect(found('<a href="tel:+37126112233">')).toEqual(['+37126112233']);
  });
});

describe('other figures are no phones', () => {
  it.each([
    // amounts and counts
    '868 860 EUR',
    '1 893 223',
    '8 291',
    '12 345 678 EUR',
    '22 345 678 EUR',
    '62\u00a0345\u00a0678\u00a0€',
    '26 112 233 eiro',
    '25 000 000 latu',
    '26 112 233 456',
    '126 112 233',
    '3,26 112 233',
    // years, dates and spans of them
    '2014-2020',
    '2014 2020',
    '2012–2018',
    '2026-11-21',
    '21.11.2026',
    'lv-roma-plan-2024-2027',
    '2019. gada 5. septembrī 2020 cilvēki',
    // numbers of acts and projects
    '2013/C 378/01',
    '32021H0319(01)',
    '52011DC0173',
    'COM(2020) 620',
    'SWD(2018) 480',
    'OJ C 93, 19.3.2021, p. 1–14',
    'OP 2021/28.3',
    'Nr. 709',
    '856468-NRP4-LV',
    '101008461',
    '40003000000',
    // addresses that hold a date
    'https://example.lv/pazinojums-10082021',
    'https://example.lv/67-330-200',
    '/pazinojums-10082021/',
  ])('%j', (text) => {
    for (const placed of [text, ` ${text} `, `(${text})`, `Kopā ${text}.`]) expect(found(placed)).toEqual([]);
  });
});

describe('a phone that the sources are known to hold', () => {
  it.each(['61234567 EUR', 'https://example.lv/61234567', 'https://example.lv/?t=+371 61234567', '61 234 567 EUR'])(
    'is found even in %j',
    (text) => {
      expect(found(text)).toHaveLength(1);
    },
  );
});
