import { describe, expect, it } from 'vitest';
import { basePath } from '../../src/routes.ts';
import { readDist } from '../dist.ts';
import { type Answer, belowFloors, idsReader, type Query, queries, RUBBISH, scores } from '../search/measure.ts';
import { ask, openSearch } from './search-dialog.ts';
import { address, useSite } from './site.ts';

const site = useSite();
const idsOnPage = idsReader((path) => readDist(`${path.slice(basePath.length)}index.html`).toString());

describe('the whole query set, typed into the dialog', () => {
  it('is answered first, class by class', async () => {
    const asked: Query[] = [];
    const given: Answer[] = [];
    for (const lang of ['lv', 'en'] as const) {
      const page = await site.open(address('rec-hou-03', lang));
      await openSearch(page);
      for (const query of queries.filter((one) => (one.page ?? 'lv') === lang)) {
        asked.push(query);
        given.push(await ask(page, query.query));
      }
    }
    expect(asked.length).toBeGreaterThanOrEqual(200);
    const table = scores(asked, given, idsOnPage);
    process.stdout.write(`\n${[...table].map(([name, score]) => `${name} ${JSON.stringify(score)}`).join('\n')}\n`);
    expect(belowFloors(table)).toEqual([]);
    expect([...table].filter(([name, { empty }]) => name !== RUBBISH && empty > 0)).toEqual([]);
  });
});
