import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { contentHref } from '../routes.ts';

/** Remark plugin: puts the base path before links between pages, so that the site works under a sub-path. */
export function internalLinks() {
  return (tree: Root) => {
    visit(tree, (node) => {
      if (node.type === 'link' || node.type === 'definition') node.url = contentHref(node.url);
    });
  };
}
