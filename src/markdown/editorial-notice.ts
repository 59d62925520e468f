import type { Paragraph, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Labels } from '../schema/taxonomy.ts';
import { languageOf } from './language.ts';
import { nodeId } from './node-id.ts';

/** Anchors of the sections that the editors add to what the sources say. */
export const EDITORIAL: readonly string[] = ['pasvaldibai', 'soli', 'jautajumi'];

const notices: Record<'one' | 'several', Labels> = {
  one: {
    lv: 'Mūsu lasījums: šo sadaļu rakstījuši ceļveža veidotāji, avotā tās nav.',
    en: 'Our reading: the editors of this guide wrote this section; it is not in the source.',
  },
  several: {
    lv: 'Mūsu lasījums: skaidrojumu, soļus un jautājumus rakstījuši ceļveža veidotāji, avotā to nav.',
    en: 'Our reading: the editors of this guide wrote the explanation, the steps and the questions; they are not in the source.',
  },
};

/** Remark plugin: says under the first editorial heading of a file that what follows is our reading. */
export function editorialNotice() {
  return (tree: Root, file: VFile) => {
    const editorial = tree.children.filter((node) => node.type === 'heading' && EDITORIAL.includes(nodeId(node) ?? ''));
    const [first] = editorial;
    if (!first) return;
    const text = notices[editorial.length > 1 ? 'several' : 'one'][languageOf(file.path)];
    tree.children.splice(tree.children.indexOf(first) + 1, 0, noticeParagraph(text));
  };
}

function noticeParagraph(text: string): Paragraph {
  return {
    type: 'paragraph',
    children: [{ type: 'text', value: text }],
    data: { hProperties: { className: ['guide-reading'], 'data-pagefind-ignore': '' } } as Paragraph['data'],
  };
}
