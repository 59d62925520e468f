import { describe, expect, it } from 'vitest';
import { basePath } from '../../src/routes.ts';
import { readDist } from '../dist.ts';
import floors from '../search/floors.json' with { type: 'json' };
import { type Answer, type Query, queries, RUBBISH, scores } from '../search/measure.ts';
import { ask, openSearch } from './search-dialog.ts';
import { address, useSite } from './site.ts';

const site = useSite();
const known = new Map<string, ReadonlySet<string>>();

const floor = (name: string) => floors[name as keyof typeof floors];

/** Ids of the elements on the page at an address. */
function idsOnPage(path: string): ReadonlySet<string> {
  const file = `${path.slice(basePath.length)}index.html`;
  const ids =
    known.get(file) ??
    new Set(
      [
        ...readDist(file)
          .toString()
          .matchAll(/\sid="([^"]+)"/g),
      ].map(([, id = '']) => id),
    );
  known.set(file, ids);
  return ids;
}

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
    expect([...table].filter(([name, { hit1, hit5 }]) => hit1 < floor(name).hit1 || hit5 < floor(name).hit5)).toEqual(
      [],
    );
    expect([...table].filter(([name, { empty }]) => name !== RUBBISH && empty > 0)).toEqual([]);
  });
});
