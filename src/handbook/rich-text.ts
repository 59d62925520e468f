import type { PhrasingContent, RootContent } from 'mdast';
import { linked, type Press } from './press.ts';
import { type Block, type Inline, plain, textOf } from './rich.ts';

/**
 * The text of the guide as blocks of a book.
 * @throws on what no text of the guide holds so far, rather than leave it out unseen
 */
export function blocksOf(nodes: readonly RootContent[], press: Press): Block[] {
  return nodes.map((node) => blockOf(node, press));
}

function blockOf(node: RootContent, press: Press): Block {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', children: inlinesOf(node.children, press) };
    case 'list':
      return {
        type: 'list',
        ordered: node.ordered === true,
        start: node.start ?? 1,
        items: node.children.map(({ children }) => blocksOf(children, press)),
      };
    case 'blockquote':
      return { type: 'quote', children: blocksOf(node.children, press) };
    case 'heading':
      return { type: 'heading', text: textOf(inlinesOf(node.children, press)) };
    case 'table': {
      const [head, ...rows] = node.children.map(({ children }) =>
        children.map((cell) => inlinesOf(cell.children, press)),
      );
      return {
        type: 'table',
        columns: (head ?? []).map((children, index) => ({
          title: textOf(children),
          number: node.align?.[index] === 'right',
        })),
        rows: rows.map((cells) => cells.map((children) => ({ children }))),
      };
    }
    default:
      throw new Error(`The handbook can’t set “${node.type}” yet: teach src/handbook/rich-text.ts.`);
  }
}

function inlinesOf(nodes: readonly PhrasingContent[], press: Press): Inline[] {
  return nodes.map((node): Inline => {
    switch (node.type) {
      case 'text':
        return plain(node.value.replaceAll('\n', ' '));
      case 'strong':
        return { type: 'strong', children: inlinesOf(node.children, press) };
      case 'emphasis':
        return { type: 'em', children: inlinesOf(node.children, press) };
      case 'inlineCode':
        return { type: 'code', text: node.value };
      case 'break':
        return { type: 'break' };
      case 'link':
        return linked(press, node.url, inlinesOf(node.children, press));
      default:
        throw new Error(`The handbook can’t set “${node.type}” yet: teach src/handbook/rich-text.ts.`);
    }
  });
}
