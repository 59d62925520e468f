import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadCorpus } from '../../content/corpus.ts';
import { stemmers } from '../../search/data.ts';
import { wordsOf } from '../../search/words.ts';
import { glossaryTerms, packGlossary } from './glossary.ts';

const { corpus } = loadCorpus(fileURLToPath(new URL('../../../content', import.meta.url)));
const stemsOf = (lang: 'lv' | 'en') => {
  const texts = corpus.files
    .filter((file) => file.lang === lang)
    .map(({ data, body }) => `${data.title} ${data.summary} ${body}`);
  return new Set(texts.flatMap((text) => wordsOf(text).map(stemmers[lang])));
};

it('has at least 120 terms, each once', () => {
  expect(glossaryTerms.length).toBeGreaterThanOrEqual(120);
  expect(new Set(glossaryTerms.map(({ lv }) => lv)).size).toBe(glossaryTerms.length);
});

it.each(['lv', 'en'] as const)('leads only to words that the %s pages have', (lang) => {
  const stems = stemsOf(lang);
  const unknown = packGlossary(lang).flatMap(([term]) =>
    wordsOf(term).filter((word) => !stems.has(stemmers[lang](word))),
  );
  expect(unknown).toEqual([]);
});

it('packs the other names as stems, in the reader’s direction', () => {
  const terms = [{ lv: 'mājoklis', en: ['housing', 'dwelling'], also: ['dzīvoklis'], short: [] }];
  expect(packGlossary('lv', terms)).toEqual([['mājoklis', 'dzivokl|hous|dwell']]);
  expect(packGlossary('en', terms)).toEqual([['housing', 'majokl|dzivokl|dwell']]);
});
