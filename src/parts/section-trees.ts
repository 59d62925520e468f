import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { EDITORIAL } from '../markdown/editorial-notice.ts';
import { explicitAnchors } from '../markdown/explicit-anchors.ts';
import { nodeId } from '../markdown/node-id.ts';
import { typography } from '../markdown/typography.ts';

const reader = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx)
  .use(explicitAnchors)
  .use(typography)
  .freeze();

/** A section of a body as a syntax tree, its text typeset and its links as content writes them. */
export interface SectionTree {
  anchor: string;
  title: string;
  /** True for what the editors added and no source says. */
  editorial: boolean;
  children: RootContent[];
}

/** A body taken apart at its headings of the second level. */
export interface BodyTree {
  /** What stands before the first section. */
  lead: RootContent[];
  sections: SectionTree[];
}

/**
 * A body in sections, as pages set them but without marked terms.
 * @param body MDX without frontmatter
 * @param path of the file, which tells the language
 */
export function bodyInSections(body: string, path: string): BodyTree {
  const file = { path };
  const tree = reader.runSync(reader.parse(body), file) as Root;
  const starts = tree.children.flatMap((node, index) => (isSection(node) ? [index] : []));
  return {
    lead: tree.children.slice(0, starts[0]),
    sections: starts.map((start, position) => {
      const heading = tree.children[start] as Heading;
      const anchor = nodeId(heading) ?? '';
      const children = tree.children.slice(start + 1, starts[position + 1]);
      return { anchor, title: textOf(heading), editorial: EDITORIAL.includes(anchor), children };
    }),
  };
}

function isSection(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 2;
}
