import { expect, it } from 'vitest';
import { blocksOf, textBlocks } from './blocks.ts';
import { splitLong } from './split-long.ts';

const contents = (html: string, most: number) =>
  blocksOf(html).flatMap((block) => splitLong(block, most).map(({ content }) => content));

it('leaves alone what fits', () => {
  expect(contents('<p>Viens. Divi.</p>', 12)).toEqual(['<p>Viens. Divi.</p>']);
});

it('cuts between sentences, about in the middle', () => {
  expect(contents('<p>Pirmais teikums. Otrais teikums. Trešais teikums. Ceturtais teikums.</p>', 40)).toEqual([
    '<p>Pirmais teikums. Otrais teikums.</p>',
    '<p>Trešais teikums. Ceturtais teikums.</p>',
  ]);
});

it.each([
  ['a date', '<p>Lēmums ir 2019. gada lēmums. Tas ir spēkā.</p>', '<p>Lēmums ir 2019. gada lēmums.</p>'],
  ['a tag', '<p>Lasiet <b>visu. Tad</b> rakstiet. Sūtiet.</p>', '<p>Lasiet <b>visu. Tad</b> rakstiet.</p>'],
  ['a quote', '<p>Saka: „Tur ir romi.” Ātri to nevar.</p>', '<p>Saka: „Tur ir romi.”</p>'],
])('keeps %s together', (_, html, first) => expect(contents(html, 30)[0]).toBe(first));

it('keeps a sentence that is too long', () => {
  expect(contents('<p>Viens garš teikums bez beigām</p>', 10)).toEqual(['<p>Viens garš teikums bez beigām</p>']);
});

it('goes on without a number after the first piece of an item', () => {
  const [item] = blocksOf('<ol>\n<li>Pirmais teikums. Otrais teikums.</li>\n</ol>');
  expect(item && splitLong(item, 20).map(({ item: mark }) => mark)).toEqual([{ number: 1, ordered: true }, undefined]);
});

it('cuts what a person typed as text, whatever signs are in it', () => {
  const [task] = textBlocks('Salīdziniet a < b. Pārrunājiet b > a.');
  expect(task && splitLong(task, 25).map(({ content }) => content)).toEqual([
    'Salīdziniet a < b.',
    'Pārrunājiet b > a.',
  ]);
});
