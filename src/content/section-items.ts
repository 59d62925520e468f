import { toString as textOf } from 'mdast-util-to-string';
import { splitAnchor } from './anchors.ts';
import { bodyTree } from './parse.ts';

/**
 * The items of the lists in one section of a text, without markup; none where there is no such section.
 * @param body a text in MDX, as `bodyTree` takes it
 * @param anchor of a heading of the second level: `jautajumi`
 */
export function sectionItems(body: string, anchor: string): string[] {
  let inside = false;
  return bodyTree(body).children.flatMap((node) => {
    if (node.type === 'heading' && node.depth <= 2) inside = splitAnchor(textOf(node)).anchor === anchor;
    return inside && node.type === 'list' ? node.children.map((item) => textOf(item)) : [];
  });
}
