import { expect, it } from 'vitest';
import { pressOf } from '../../tests/example-book.ts';
import { latvian, modelOf } from '../../tests/example-entries.ts';
import { bodyInSections } from '../parts/section-trees.ts';
import { blocksOf } from './rich-text.ts';

const press = pressOf(modelOf(latvian('recommendation', 'rec-one')));
const set = (body: string) => blocksOf(bodyInSections(body, 'content/docs/x/y.mdx').lead, press);

it('keeps lists with their start, quotes, emphasis, code and links into the book', () => {
  expect(set('3. a **b** *c*\n4. `d`\n\n> e [f](/rec-one/)')).toEqual([
    {
      type: 'list',
      ordered: true,
      start: 3,
      items: [
        [
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'a ' },
              { type: 'strong', children: [{ type: 'text', text: 'b' }] },
              { type: 'text', text: ' ' },
              { type: 'em', children: [{ type: 'text', text: 'c' }] },
            ],
          },
        ],
        [{ type: 'paragraph', children: [{ type: 'code', text: 'd' }] }],
      ],
    },
    {
      type: 'quote',
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'e ' },
            { type: 'ref', to: 'rec-one', children: [{ type: 'text', text: 'f' }] },
          ],
        },
      ],
    },
  ]);
});

it('sets quotes as the language does and makes one line of a paragraph’s lines', () => {
  expect(set('"Jā"\nnē')).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: '„Jā” nē' }] }]);
});

it('keeps tables, with numbers to the right', () => {
  expect(set('| a | b |\n|---|--:|\n| c | 1 |')).toEqual([
    {
      type: 'table',
      columns: [
        { title: 'a', number: false },
        { title: 'b', number: true },
      ],
      rows: [[{ children: [{ type: 'text', text: 'c' }] }, { children: [{ type: 'text', text: '1' }] }]],
    },
  ]);
});

it.each(['---', '![a](b.png)', '~~a~~'])('refuses %s, which nobody taught it', (body) => {
  expect(() => set(body)).toThrow('The handbook can’t set');
});
