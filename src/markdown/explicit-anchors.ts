import type { Heading, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { splitAnchor } from '../content/anchors.ts';
import { setNodeId } from './node-id.ts';

/**
 * Remark plugin: takes `[#anchor]` off the end of a heading, a paragraph or a list item and makes it the id of that
 * block.
 */
export function explicitAnchors() {
  return (tree: Root) => {
    visit(tree, (node, _, parent) => {
      if (node.type !== 'heading' && node.type !== 'paragraph') return;
      const anchor = takeAnchor(node);
      // The paragraph of a tight list item leaves no element of its own.
      if (anchor !== undefined) setNodeId(parent?.type === 'listItem' ? parent : node, anchor);
    });
  };
}

function takeAnchor(block: Heading | Paragraph): string | undefined {
  const last = block.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const { text, anchor } = splitAnchor(last.value);
  if (anchor !== undefined) last.value = text;
  return anchor;
}
