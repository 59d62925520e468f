import { expect, it } from 'vitest';
import { editionOf } from './edition.ts';
import { routeOf } from './route.ts';

const edition = editionOf('id', {
  day: '2026-11-21',
  outside: ['lejupielades/', 'embed/'],
  files: ['', 'a/', 'lejupielades/', 'data.json', '404.html'].map((address) => [address, 'aa', 1] as const),
});
const route = (path: string, navigation = true) => {
  const { pathname, search } = new URL(path, 'https://example.lv/celvedis/');
  return routeOf({ pathname, search, navigation }, '/celvedis/', edition);
};

it.each([
  ['/celvedis/', ''],
  ['/celvedis/?q=x', ''],
  ['/celvedis/index.html', ''],
  ['/celvedis/a/?q=%C4%81', 'a/'],
  ['/celvedis/a/index.html', 'a/'],
  ['/celvedis/lejupielades/', 'lejupielades/'],
  ['/celvedis/data.json?ts=1', 'data.json'],
])('%s is kept as „%s”', (path, address) => {
  expect(route(path)).toEqual({ to: 'store', file: [address, 'aa', 1] });
});

it('leads to the slash as a host does, with the query', () => {
  expect(route('/celvedis/a?q=x')).toEqual({ to: 'redirect', address: '/celvedis/a/?q=x' });
});

it.each(['/celvedis/lejupielades/guide.pdf', '/celvedis/embed/a/'])('%s is left to the network on purpose', (path) => {
  expect(route(path)).toEqual({ to: 'network' });
  expect(route(path, false)).toEqual({ to: 'network' });
});

it('looks for an unknown page elsewhere, but mixes no file of another edition into a page', () => {
  expect(route('/celvedis/new/')).toEqual({ to: 'unknown-page' });
  expect(route('/celvedis/new.json', false)).toEqual({ to: 'nothing' });
});
