import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { explicitAnchors } from './explicit-anchors.ts';
import { nodeId } from './node-id.ts';

const processor = unified().use(remarkParse).use(explicitAnchors);
const headings = (markdown: string) => {
  const tree = processor.runSync(processor.parse(markdown)) as Root;
  return tree.children
    .filter((node): node is Heading => node.type === 'heading')
    .map((heading) => [textOf(heading), nodeId(heading)]);
};

describe('explicitAnchors', () => {
  it.each([
    ['## Soļi [#soli]', 'Soļi', 'soli'],
    ['### Jautājumi grupai   [#jautajumi]', 'Jautājumi grupai', 'jautajumi'],
    ['## **Treknie** soļi [#treknie]', 'Treknie soļi', 'treknie'],
    ['## Viss **trekni** [#viss]', 'Viss trekni', 'viss'],
    ['## Soļi', 'Soļi', undefined],
    ['## Soļi `[#soli]`', 'Soļi [#soli]', undefined],
    ['## [#soli] soļi', '[#soli] soļi', undefined],
  ])('makes of “%s” the text “%s” with the id %s', (markdown, text, id) => {
    expect(headings(markdown)).toEqual([[text, id]]);
  });

  it('gives each heading its own', () => {
    expect(headings('## A [#a]\n\nteksts [#b]\n\n## C [#c]\n')).toEqual([
      ['A', 'a'],
      ['C', 'c'],
    ]);
  });

  it('keeps other properties of a heading', () => {
    const mark = () => (tree: Root) => {
      for (const node of tree.children) node.data = { hProperties: { className: 'x' } } as never;
    };
    const marked = unified().use(remarkParse).use(mark).use(explicitAnchors);
    const [heading] = (marked.runSync(marked.parse('## A [#a]')) as Root).children;
    expect(heading?.data).toEqual({ hProperties: { className: 'x', id: 'a' } });
  });

  it('leaves an empty heading alone', () => {
    expect(headings('##')).toEqual([['', undefined]]);
  });
});
