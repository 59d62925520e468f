import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { splitAnchor } from '../content/anchors.ts';
import { setHeadingId } from './heading-id.ts';

/** Remark plugin: takes `[#anchor]` off the end of a heading and makes it the heading's id. */
export function explicitAnchors() {
  return (tree: Root) => {
    visit(tree, 'heading', (heading: Heading) => {
      const last = heading.children.at(-1);
      if (last?.type !== 'text') return;
      const { text, anchor } = splitAnchor(last.value);
      if (anchor === undefined) return;
      last.value = text;
      setHeadingId(heading, anchor);
    });
  };
}
