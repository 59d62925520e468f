import type { Root, RootContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { internalLinks } from '../markdown/internal-links.ts';
import type { PartSection } from './part.ts';
import { bodyInSections } from './section-trees.ts';

const writer = unified().use(internalLinks).use(remarkRehype).use(rehypeStringify).freeze();

/** A section without what depends on where it stands. */
export type SectionText = Pick<PartSection, 'anchor' | 'title' | 'editorial' | 'html'>;

/**
 * The sections of a body, as pages set them but without marked terms.
 * @param body MDX without frontmatter; what stands before the first heading of the second level belongs to no section
 * @param path of the file, which tells the language
 */
export function sectionsOf(body: string, path: string): SectionText[] {
  return bodyInSections(body, path).sections.map(({ anchor, title, editorial, children }) => ({
    anchor,
    title,
    editorial,
    html: htmlOf(children),
  }));
}

/** Sections of several entries stand in one document, so ids would stand there twice. */
function htmlOf(children: RootContent[]): string {
  const root: Root = { type: 'root', children };
  visit(root, (node) => {
    delete (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id;
  });
  return writer.stringify(writer.runSync(root));
}
