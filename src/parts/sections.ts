import type { Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { EDITORIAL } from '../markdown/editorial-notice.ts';
import { explicitAnchors } from '../markdown/explicit-anchors.ts';
import { internalLinks } from '../markdown/internal-links.ts';
import { nodeId } from '../markdown/node-id.ts';
import { typography } from '../markdown/typography.ts';
import type { PartSection } from './part.ts';

const reader = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx)
  .use(explicitAnchors)
  .use(typography)
  .use(internalLinks)
  .freeze();
const writer = unified().use(remarkRehype).use(rehypeStringify).freeze();

/** A section without what depends on where it stands. */
export type SectionText = Pick<PartSection, 'anchor' | 'title' | 'editorial' | 'html'>;

/**
 * The sections of a body, as pages set them but without marked terms.
 * @param body MDX without frontmatter; what stands before the first heading of the second level belongs to no section
 * @param path of the file, which tells the language
 */
export function sectionsOf(body: string, path: string): SectionText[] {
  const file = { path };
  const tree = reader.runSync(reader.parse(body), file) as Root;
  const starts = tree.children.flatMap((node, index) => (isSection(node) ? [index] : []));
  return starts.map((start, position) => {
    const heading = tree.children[start] as Heading;
    const anchor = nodeId(heading) ?? '';
    const children = tree.children.slice(start + 1, starts[position + 1]);
    return { anchor, title: textOf(heading), editorial: EDITORIAL.includes(anchor), html: htmlOf(children) };
  });
}

function isSection(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 2;
}

/** Sections of several entries stand in one document, so ids would stand there twice. */
function htmlOf(children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  visit(root, (node) => {
    delete (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
  });
  return writer.stringify(writer.runSync(root));
}
