import { describe, expect, it } from 'vitest';
import { knowledgeOf, type SearchData } from './data.ts';
import { needsTerms } from './parts.ts';
import { MOST_SEARCHES, planOf } from './plan.ts';
import { packCounts, packStems } from './vocabulary.ts';

const counts: Record<string, number> = {
  '868': 2,
  '860': 2,
  darb: 90,
  iestad: 90,
  izglitib: 200,
  izlik: 3,
  izliksan: 12,
  jaunies: 60,
  jauniet: 30,
  konsultativ: 40,
  majokl: 120,
  mediator: 80,
  naid: 20,
  nva: 8,
  padom: 60,
  pamat: 80,
  rom: 500,
  run: 30,
  skol: 4,
  tiesib: 150,
  tiesibsarg: 30,
  tiesisk: 40,
};
const stems = Object.keys(counts).sort();
const data: SearchData = {
  lang: 'lv',
  pages: 560,
  stems: packStems(stems),
  counts: packCounts(stems.map((stem) => counts[stem] ?? 1)),
  whole: packStems(['darbs', 'tiesiba'].sort()),
  keys: packStems(['nr709', '709', 'nva', 'rechou03', 'rommediator'].sort()),
  weights: {},
};
const site = knowledgeOf(data, {
  foreign: packStems(['education', 'evict'].sort()),
  glossary: [
    ['mājoklis', 'hous|dzivokl'],
    ['naida runa', 'hat speech'],
    ['tiesiskais pamats', 'legal basi'],
    ['izglītības iestāde', 'skol'],
    ['romi', 'cigan'],
    ['romu mediators', 'linkman'],
  ],
});
const terms = (query: string) => planOf(query, site).searches.map(({ term }) => term);

describe('planOf', () => {
  it('searches a word of the site by its stem', () => {
    expect(terms('mājokļiem')).toEqual(['majokl']);
    expect(terms('MAJOKLI')).toEqual(['majokl']);
  });

  it('finds what has the name that an alias stands for, and says so', () => {
    const plan = planOf('linkman', site);
    expect(plan.searches.map(({ term }) => term)).toEqual(['rommediatorzz', 'rom mediator']);
    expect(plan.alsoSearched).toEqual(['romu mediators']);
  });

  it('searches both stems of a word that swaps its consonant', () => {
    expect(terms('jaunietis').sort()).toEqual(['jaunies', 'jauniet']);
  });

  it('searches what is not yet typed out before the word it might be', () => {
    expect(terms('tiesībs')).toEqual(['tiesibs', 'tiesib']);
    expect(terms('darbs')).toEqual(['darb']);
    expect(terms('medi')).toEqual(['medi']);
  });

  it('searches the site’s term for an alias, and says so', () => {
    expect(planOf('dzīvoklis', site)).toMatchObject({ searches: [{ term: 'majokl' }], alsoSearched: ['mājoklis'] });
    expect(planOf('hate speech', site)).toMatchObject({
      searches: [{ term: 'naid run' }],
      alsoSearched: ['naida runa'],
    });
    expect(terms('čigānu mājoklis')).toEqual(['rom majokl']);
    expect(terms('housing')).toEqual(['majokl']);
  });

  it('adds the synonyms of a rare word, below what was typed', () => {
    const { searches } = planOf('skolas', site);
    expect(searches[0]).toEqual({ term: 'skol', weight: 1 });
    expect(searches[1]?.weight).toBeLessThan(1);
  });

  it('corrects a misspelt word and says so', () => {
    expect(planOf('mājolis', site)).toMatchObject({
      searches: [{ term: 'majokl' }],
      corrected: [{ from: 'mājolis', stem: 'majokl' }],
    });
    expect(planOf('konsultativa pdome', site).corrected).toEqual([{ from: 'pdome', stem: 'padom' }]);
  });

  it('finds nothing for rubbish, and names it', () => {
    for (const rubbish of ['xqzwv', 'lorem', '98765', 'qwerty uiop'])
      expect(planOf(rubbish, site)).toMatchObject({ searches: [], singles: [], dropped: rubbish.split(' ') });
  });

  it('drops an unknown word among known ones', () => {
    expect(planOf('mājokļi xqzwv', site)).toMatchObject({ searches: [{ term: 'majokl' }], dropped: ['xqzwv'] });
  });

  it('leaves out stopwords unless they stand alone', () => {
    expect(terms('kas ir mājoklis')).toEqual(['majokl']);
    expect(planOf('par', site).dropped).toEqual([]);
  });

  it.each(['rec-hou-03', 'REC-HOU-03', 'rec hou 03'])('takes %s for the id it is', (query) => {
    expect(terms(query)[0]).toBe('rechou03zz');
  });

  it.each(['Nr. 709', 'Nr.709', 'nr 709', '709'])('takes %s for the number of a document', (query) => {
    expect(terms(query)[0]).toMatch(/^(nr)?709zz$/);
  });

  it('puts the entry on an abbreviation or a name before what else has it', () => {
    expect(terms('NVA')).toEqual(['nvazz', 'nva']);
    expect(terms('romu mediatoriem')).toEqual(['rommediatorzz', 'rom mediator']);
    expect(terms('NVA mājokļi')).toEqual(['nva majokl']);
  });

  it('searches figures as they stand', () => {
    expect(terms('868 860')).toEqual(['868 860']);
  });

  it('passes a quoted query on', () => {
    expect(terms('„naida runa”')).toEqual(['"naida runa"']);
    expect(terms('"naida runa"')).toEqual(['"naida runa"']);
  });

  it('searches long queries without one word each, weighing rare words more', () => {
    const { searches, singles } = planOf('romu mājokļu izlikšana', site);
    expect(searches.map(({ term }) => term)).toEqual([
      'rom majokl izliksan',
      'majokl izliksan',
      'rom izliksan',
      'rom majokl',
    ]);
    expect(singles.map(({ term }) => term)).toEqual(['rom', 'majokl', 'izliksan']);
    expect(singles[2]?.weight).toBeGreaterThan(singles[0]?.weight ?? 1);
  });

  it('never plans more searches than it may, nor an unknown word', () => {
    for (const query of ['jauniešu skolas dzīvoklis tiesībs', 'jaunieši skolā un jaunieši skolā jaunietis skola']) {
      const { searches } = planOf(query, site);
      expect(searches.length).toBeLessThanOrEqual(MOST_SEARCHES);
      for (const { term } of searches)
        for (const word of term.split(' '))
          expect(stems.some((stem) => stem.startsWith(word) || word.startsWith(stem))).toBe(true);
    }
  });

  it('takes an empty query', () => {
    expect(planOf('  ', site)).toEqual({ searches: [], singles: [], alsoSearched: [], corrected: [], dropped: [] });
  });
});

describe('needsTerms', () => {
  it('wants other words only for what the site doesn’t plainly have', () => {
    expect(['mājoklis', 'rec-hou-03', 'Nr. 709', 'NVA', '868', ''].map((query) => needsTerms(query, site))).toEqual(
      Array(6).fill(false),
    );
    expect(['housing', 'skola', 'naida runa'].map((query) => needsTerms(query, site))).toEqual([true, true, true]);
  });
});
