import { expect, it } from 'vitest';
import { siteCorpus } from '../../tests/corpus.ts';
import { pageWeights } from './search-index.ts';

const weights = pageWeights(siteCorpus());
const weight = (address: string) => weights.get(address) ?? 1;

it('puts entries before the pages that gather them, and before home', () => {
  expect(weight('rec-hou-03')).toBeGreaterThan(weight('jomas/majokli'));
  expect(weight('jomas/majokli')).toBeGreaterThan(weight('ieteikumi'));
  expect(weight('ieteikumi')).toBeGreaterThan(weight(''));
});

it('puts what holds today before what is over', () => {
  expect(weight('lv-roma-plan-2024-2027')).toBeGreaterThan(weight('lv-roma-plan-2022-2023'));
});

it('puts an abbreviation and a lost picture after what they are about', () => {
  expect(weight('abbr-nva')).toBeLessThan(weight('inst-nva'));
  expect(weight('gap-media-lt19-fig1')).toBeLessThan(weight('gap-01'));
});
