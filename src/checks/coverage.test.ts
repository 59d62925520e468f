import { describe, expect, it } from 'vitest';
import { type Change, contentFolder, edit, REC } from '../../tests/content-folder.ts';
import { checkContent } from './all.ts';
import { numbersIn } from './coverage.ts';

const TABLE = 'data/coverage.json';
const table = (items: Record<string, unknown>) => JSON.stringify(items);

function findings(change: Change): string[] {
  using folder = contentFolder(change);
  return checkContent(folder.dir, 'content', '2020-01-01')
    .findings.filter(({ rule }) => ['not-covered', 'figure-missing'].includes(rule))
    .map(({ file, rule, field, message }) => `${file} ${rule} ${field}: ${message.en.split(': ').at(-1)}`);
}

describe('coverage', () => {
  it('asks nothing of a folder without a table', () => {
    expect(findings({})).toEqual([]);
  });

  it('accepts an item that has its entry, and one left out with a reason', () => {
    expect(
      findings({ [TABLE]: table({ 'rec-one': { entry: 'rec-one', figures: [], names: [] }, x: { left: 'Dublē' } }) }),
    ).toEqual([]);
  });

  it('refuses an item without a place, and one whose entry is not there', () => {
    const found = findings({
      [TABLE]: table({
        'stat-99': { entry: 'stat-99', figures: [], names: [] },
        'rec-one': { entry: 'rec-two', figures: [], names: [] },
      }),
    });
    expect(found).toHaveLength(2);
    expect(found[0]).toContain('coverage.json not-covered stat-99');
    expect(found[1]).toContain('coverage.json not-covered rec-one');
  });

  it('asks for the figures and names of an item, in any notation and case form', () => {
    const items = { 'rec-one': { entry: 'rec-one', figures: ['8291', '0.38'], names: ['Kultūras ministrija'] } };
    const text = (sentence: string) => ({ [TABLE]: table(items), [REC]: edit(['summary: ', `summary: ${sentence} `]) });
    expect(findings(text('Kultūras ministrijas dati 8\u00a0291 un 0,38'))).toEqual([]);
    expect(findings(text('Ministrijas dati 8 292'))).toEqual([
      expect.stringMatching(/figure-missing covers: .*8291; 0\.38; Kultūras ministrija/),
    ]);
  });
});

it('reads numbers in one notation', () => {
  expect(numbersIn('bija 8 291 jeb 0,38 %')).toEqual(new Set(['8291', '0.38', '0', '38']));
  expect([...numbersIn('01.07.2013.')]).toEqual(expect.arrayContaining(['1', '7', '2013']));
});
