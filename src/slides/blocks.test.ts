import { describe, expect, it } from 'vitest';
import { blocksOf, textBlocks, visibleLetters } from './blocks.ts';

describe('blocksOf', () => {
  it('takes paragraphs and the items of lists apart', () => {
    expect(blocksOf('<p>Viens.</p>\n<ol>\n<li>Divi</li>\n<li>Trīs</li>\n</ol>\n<ul>\n<li>Četri</li>\n</ul>')).toEqual([
      { content: '<p>Viens.</p>', html: true, letters: 6 },
      { content: 'Divi', html: true, letters: 4, item: { number: 1, ordered: true } },
      { content: 'Trīs', html: true, letters: 4, item: { number: 2, ordered: true } },
      { content: 'Četri', html: true, letters: 5, item: { number: 1, ordered: false } },
    ]);
  });

  it('keeps a list within an item and a loose item whole', () => {
    const [item] = blocksOf('<ul>\n<li>\n<p>A</p>\n<ul>\n<li>B</li>\n</ul>\n</li>\n</ul>');
    expect(item?.content).toBe('<p>A</p>\n<ul>\n<li>B</li>\n</ul>');
  });

  it('drops links but not their words, nor an abbreviation', () => {
    expect(blocksOf('<p>Lasiet <a href="/x/" title="a > b">šo</a>. <abbr>ES</abbr></p>')[0]?.content).toBe(
      '<p>Lasiet šo. <abbr>ES</abbr></p>',
    );
  });

  it('makes a line in bold of a heading and goes on after a rule', () => {
    expect(blocksOf('<h3>Sīkāk</h3>\n<hr>\n<p>B<br>C</p>').map(({ content }) => content)).toEqual([
      '<p><strong>Sīkāk</strong></p>',
      '<p>B<br>C</p>',
    ]);
  });

  it('is nothing of nothing', () => expect(blocksOf('')).toEqual([]));
});

it('counts letters that are seen', () => {
  expect(visibleLetters('<p>A &amp; <b>B</b> &#x3C; 1</p>')).toBe('A - B - 1'.length);
});

it('makes a block of every line that a person typed, and no markup', () => {
  expect(textBlocks('Pāros: <b>trīs</b> minūtes.\n\n Tad visi. ')).toEqual([
    { content: 'Pāros: <b>trīs</b> minūtes.', html: false, letters: 27 },
    { content: 'Tad visi.', html: false, letters: 9 },
  ]);
});
