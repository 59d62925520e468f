import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { headingsOf } from './anchors.ts';

/** The texts of the list items in the section under an anchor, in order; none where there is no such section. */
export function sectionItems(tree: Root, anchor: string): string[] {
  const opening = headingsOf(tree).find((heading) => heading.anchor === anchor)?.heading;
  if (!opening) return [];
  const after = tree.children.slice(tree.children.indexOf(opening) + 1);
  const end = after.findIndex((node) => node.type === 'heading' && node.depth <= opening.depth);
  return (end < 0 ? after : after.slice(0, end)).flatMap((node) =>
    node.type === 'list' ? node.children.map((item) => textOf(item)) : [],
  );
}
