import { expect, it } from 'vitest';
import { pressOf, textsWith } from '../../tests/example-book.ts';
import { latvian, modelOf } from '../../tests/example-entries.ts';
import { linked, type Press } from './press.ts';

const model = modelOf(latvian('recommendation', 'rec-one', { covers: ['old-one'] }), latvian('body', 'inst-one'));
const texts = textsWith({ 'rec-one': '## Soļi [#soli]\n\n1. Viens' });
const press = pressOf(model, { texts, chapterOf: (path) => (path === 'ieteikumi' ? 'lapa-ieteikumi' : undefined) });
const to = (url: string, change: Partial<Press> = {}) => {
  const link = linked({ ...press, ...change }, url, []);
  return link.type === 'ref' ? link.to : link.type === 'link' ? `${link.url} (${link.shown})` : link.type;
};

it.each([
  ['/rec-one/', 'rec-one'],
  ['/en/rec-one/', 'rec-one'],
  ['/rec-one/#soli', 'rec-one.soli'],
  ['/rec-one/#avoti', 'rec-one'],
  ['/old-one/', 'rec-one'],
  ['/ieteikumi/', 'lapa-ieteikumi'],
  ['/ieteikumi/#grupa-hou', 'lapa-ieteikumi'],
])('%s leads to a place in the book', (url, place) => {
  expect(to(url)).toBe(place);
});

it('leads to the site where the book has no such place, and shows paper how to get there', () => {
  expect(to('/meklet/')).toBe('http://localhost:4321/meklet/ (localhost:4321/meklet/)');
  expect(to('/inst-one/', { holds: () => undefined })).toBe('http://localhost:4321/inst-one/ (inst-one)');
  expect(to('https://likumi.lv/x')).toBe('https://likumi.lv/x (likumi.lv/x)');
});

it('leads to an entry in brief as a whole, since its sections aren’t there', () => {
  expect(to('/rec-one/#soli', { holds: () => 'brief' })).toBe('rec-one');
});
