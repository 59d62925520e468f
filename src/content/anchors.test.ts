import { describe, expect, it } from 'vitest';
import { anchorsOf, headingsOf, splitAnchor } from './anchors.ts';
import { type ParsedFile, parseFile } from './parse.ts';

describe('splitAnchor', () => {
  it.each([
    ['Soļi [#soli]', 'Soļi', 'soli'],
    ['Soļi[#soli]  ', 'Soļi', 'soli'],
    ['Soļi   [#soli]', 'Soļi', 'soli'],
    ['[#soli]', '', 'soli'],
    ['Soļi [#]', 'Soļi', ''],
    ['Soļi [#Ar-Burtiem_1]', 'Soļi', 'Ar-Burtiem_1'],
    [' Soļi ', 'Soļi', undefined],
    ['Soļi [#a b]', 'Soļi [#a b]', undefined],
    ['Soļi [#soli] un vēl', 'Soļi [#soli] un vēl', undefined],
    ['Soļi [soli]', 'Soļi [soli]', undefined],
    ['Viens [#a] [#b]', 'Viens [#a]', 'b'],
  ])('%j is “%s” with the anchor %s', (heading, text, anchor) => {
    expect(splitAnchor(heading)).toEqual({ text, anchor });
  });

  it('keeps the space before a text that follows other markup', () => {
    expect(splitAnchor(' un soļi [#soli]').text).toBe(' un soļi');
  });
});

const treeOf = (body: string) => {
  const file = parseFile({ path: 'a.mdx', lang: 'lv', folder: '', name: 'a', text: `---\nid: a\n---\n${body}` });
  return (file as ParsedFile).tree;
};

describe('headingsOf', () => {
  const headings = (body: string) => headingsOf(treeOf(body));

  it('lists headings of every level in order, markup taken off', () => {
    const found = headings('# Viens\n\n## **Divi** un `trīs` [#divi]\n\n> ### Citātā [#citata]\n\nČetri\n-----\n');
    expect(found.map(({ heading, text, anchor }) => [heading.depth, text, anchor])).toEqual([
      [1, 'Viens', undefined],
      [2, 'Divi un trīs', 'divi'],
      [3, 'Citātā', 'citata'],
      [2, 'Četri', undefined],
    ]);
  });

  it('takes nothing in code for a heading', () => {
    expect(headings('```\n## Kods [#kods]\n```\n')).toEqual([]);
  });
});

describe('anchorsOf', () => {
  it('lists the anchors in order, without those that are missing or malformed', () => {
    const body = '## A [#soli]\n\n## B\n\n## C [#]\n\n## D [#Lielie]\n\n## E [#soļi]\n\n### F [#avots-2]\n';
    expect(anchorsOf(treeOf(body))).toEqual(['soli', 'avots-2']);
  });
});
