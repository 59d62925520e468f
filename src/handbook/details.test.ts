import { expect, it } from 'vitest';
import { entryOf, latvian } from '../../tests/example-entries.ts';
import { detailsBefore } from './details.ts';
import { textOf } from './rich.ts';

it('a budget keeps its merged cells and adds up', () => {
  const label = (name: string) => ({ lv: name, en: name });
  const project = entryOf(
    latvian('project', 'prj-one', {
      budget: [
        { id: 'a', label: label('A'), eur: 1000, planned: 30, actual: 10, mergedWithNext: 1 },
        { id: 'b', label: label('B'), actual: 20 },
        { id: 'c', label: label('C'), eur: 500 },
      ],
    }),
  );
  const [table] = detailsBefore(project, 'lv').flatMap(({ blocks }) => blocks);
  if (table?.type !== 'table') throw new Error('no table');
  expect(
    table.rows.map((row) => row.map(({ children, rows }) => `${textOf(children)}${rows ? `×${rows}` : ''}`)),
  ).toEqual([
    ['A', '1\u00a0000×2', '30×2', '10'],
    ['B', '20'],
    ['C', '500', '', ''],
    ['Kopā', '1\u00a0500', '', ''],
  ]);
});

it('numbers stand in a table with years only where there are some', () => {
  const cells = [{ label: { lv: 'romi', en: 'Roma' }, value: 8291 }];
  const columns = (change: object) => {
    const entry = entryOf(latvian('statistic', 'stat-one', { cells: cells.map((cell) => ({ ...cell, ...change })) }));
    const [table] = detailsBefore(entry, 'en').flatMap(({ blocks }) => blocks);
    return table?.type === 'table' ? table.columns.map(({ title }) => title) : [];
  };
  expect(columns({})).toEqual(['Measure', 'Value']);
  expect(columns({ year: 2013 })).toEqual(['Measure', 'Year', 'Value']);
});

it('lists stand under headings; what an entry hasn’t has none', () => {
  const tasks = [{ lv: 'Vada', en: 'Leads' }];
  const titles = (entry: Parameters<typeof latvian>[2]) =>
    detailsBefore(entryOf(latvian('body', 'inst-one', entry)), 'lv').map(({ id }) => id);
  expect(titles({ tasks })).toEqual(['inst-one.uzdevumi']);
  expect(titles({})).toEqual([]);
});
