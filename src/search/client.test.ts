import { describe, expect, it } from 'vitest';
import { createSearch } from './client.ts';
import type { SearchData } from './data.ts';
import type { SearchLoader } from './loader.ts';
import type { Pagefind, PagefindPage } from './pagefind.ts';
import { packCounts, packStems } from './vocabulary.ts';

interface Doc {
  id: string;
  words: string[];
  filters: Record<string, string[]>;
}

const docs: Doc[] = [
  { id: 'rec', words: ['Romu', 'mājokļi', 'un', 'izlikšana'], filters: { kind: ['recommendation'], area: ['hou'] } },
  { id: 'src', words: ['Romu', 'mājokļi'], filters: { kind: ['source'], area: ['hou', 'edu'] } },
  { id: 'list', words: ['mājokļi', 'romu', 'izlikšana', 'izliksanzz'], filters: {} },
  { id: 'far', words: ['izlikšana', 'no', 'mājokļi'], filters: { kind: ['event'], area: ['emp'] } },
];

/** A Pagefind that finds documents by prefixes of their words. */
function pagefindOver(asked: string[]): Pagefind {
  const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return {
    options: async () => {},
    init: async () => {},
    preload: async () => {},
    filters: async () => ({ kind: { recommendation: 1, source: 1, event: 1 }, area: { hou: 2, edu: 1, emp: 1 } }),
    async search(term, { filters = {} } = {}) {
      if (term !== null) asked.push(term);
      const terms = term === null ? [] : term.split(' ');
      const results = docs.flatMap(({ id, words, filters: own }) => {
        if (!Object.entries(filters).every(([name, value]) => own[name]?.includes(value))) return [];
        const places = terms.map((each) => words.findIndex((word) => bare(word).startsWith(each)));
        if (places.includes(-1)) return [];
        const page: PagefindPage = {
          url: `/${id}/`,
          excerpt: '',
          content: words.join(' '),
          meta: { title: id },
          filters: own,
          sub_results: [],
        };
        return [{ id, score: 1, words: places, data: async () => page }];
      });
      return { results };
    },
  };
}

const stems = ['izliksan', 'majokl', 'rom'];
const data: SearchData = {
  lang: 'lv',
  pages: 100,
  stems: packStems(stems),
  counts: packCounts([20, 30, 90]),
  whole: '',
  keys: '',
  weights: { list: 0.1 },
};

function searchOver(asked: string[] = [], loads: string[] = [], keys = '') {
  const loader: SearchLoader = {
    loadPagefind: async () => pagefindOver(asked),
    loadData: async () => ({ ...data, keys }),
    async loadTerms() {
      loads.push('terms');
      return { foreign: '', glossary: [['mājoklis', 'hous']] };
    },
  };
  return createSearch(loader, 'lv');
}

const ids = ({ results }: { results: { id: string }[] }) => results.map(({ id }) => id);

describe('search', () => {
  it('puts entries before lists and sources that match as well', async () => {
    expect(ids(await searchOver().search('mājoklis'))).toEqual(['rec', 'far', 'src', 'list']);
  });

  it('counts a list in full that is called just what was typed', async () => {
    expect(ids(await searchOver().search('izlikšana'))).toEqual(['rec', 'far', 'list']);
    const named = await searchOver([], [], packStems(['izliksan'])).search('izlikšana');
    expect(ids(named)).toEqual(['rec', 'list', 'far']);
    expect(named.results[1]?.score).toBe(1);
  });

  it('counts neighbours double', async () => {
    const [first, second] = (await searchOver().search('izlikšana mājokļi')).results;
    expect([first?.id, second?.id]).toEqual(['rec', 'far']);
    const romu = (await searchOver().search('romu mājokļi')).results;
    expect(romu.find(({ id }) => id === 'src')?.score).toBeCloseTo(0.35 * 2);
  });

  it('loads other words only for a query that needs them', async () => {
    const loads: string[] = [];
    const search = searchOver([], loads);
    await search.search('mājoklis');
    expect(loads).toEqual([]);
    const answer = await search.search('housing');
    expect(answer.alsoSearched).toEqual(['mājoklis']);
    expect(ids(answer)).toContain('rec');
    await search.search('housing');
    expect(loads).toEqual(['terms']);
  });

  it('falls back on single words, the rarer ones first', async () => {
    const asked: string[] = [];
    const answer = await searchOver(asked).search('romu izlikšana');
    expect(asked).toEqual(['rom izliksan', 'rom', 'izliksan']);
    expect(ids(answer).slice(-2)).toEqual(['far', 'src']);
  });

  it('shows a correction as the word stands on the page', async () => {
    expect((await searchOver().search('mājolis')).corrected).toEqual([{ from: 'mājolis', to: 'mājokļi' }]);
  });

  it('asks Pagefind nothing for rubbish', async () => {
    const asked: string[] = [];
    expect(await searchOver(asked).search('xqzwv')).toMatchObject({ results: [], total: 0, dropped: ['xqzwv'] });
    expect(asked).toEqual([]);
  });

  it('filters merged results and counts each filter as if it were not set', async () => {
    const search = searchOver();
    const answer = await search.search('mājoklis', { area: ['hou'] });
    expect(ids(answer)).toEqual(['rec', 'src']);
    expect(answer.filters).toEqual({
      kind: { recommendation: 1, source: 1, event: 0 },
      area: { hou: 2, edu: 1, emp: 1 },
    });
    expect(ids(await search.search('mājoklis', { area: ['emp', 'edu'], kind: [] }))).toEqual(['far', 'src']);
  });

  it('lists what passes the filters when nothing is typed', async () => {
    const search = searchOver();
    expect((await search.loadFilters()).area).toEqual({ hou: 2, edu: 1, emp: 1 });
    expect(ids(await search.search('', { area: ['hou'] })).sort()).toEqual(['rec', 'src']);
    expect((await searchOver().search('')).total).toBe(0);
  });

  it('tries again after a failed load', async () => {
    let attempts = 0;
    const loader: SearchLoader = {
      async loadPagefind() {
        attempts += 1;
        if (attempts === 1) throw new Error('offline');
        return pagefindOver([]);
      },
      loadData: async () => data,
      loadTerms: async () => ({ foreign: '', glossary: [] }),
    };
    const search = createSearch(loader, 'lv');
    await expect(search.search('mājoklis')).rejects.toThrow('offline');
    expect((await search.search('mājoklis')).total).toBe(4);
  });
});
