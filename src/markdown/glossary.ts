import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { contentPath } from '../routes.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { languageOf } from './language.ts';
import { type FoundTerm, firstTerm, type GlossaryTerm } from './term-match.ts';

/** More marked words than these make a page restless and heavy. */
const MOST = 6;

/**
 * Remark plugin: makes the first use of each glossary term in a text a button that shows its explanation, by the
 * popover of HTML, which needs no script and works by mouse, keyboard and touch. In print the explanations stand
 * below the text. Headings and links are left alone, and so are the glossary's own pages.
 */
export function glossary(terms: readonly GlossaryTerm[]) {
  return (tree: Root, file: VFile) => {
    const path = (file.path ?? '').replaceAll('\\', '/');
    if (path.includes('/terms/')) return;
    const lang = languageOf(path);
    const used = new Set<string>();
    const notes: Paragraph[] = [];
    visit(tree, (node, index, parent) => {
      if (node.type === 'heading' || node.type === 'link') return SKIP;
      if (node.type !== 'text' || !parent || index === undefined || used.size >= MOST) return undefined;
      const found = firstTerm(node.value, terms, used, lang);
      if (!found) return undefined;
      used.add(found.term.id);
      notes.push(explanation(found, lang));
      parent.children.splice(index, 1, ...(split(node, found) as never[]));
      // The rest of the text may hold other terms.
      return index + 2;
    });
    tree.children.push(...notes);
  };
}

function split({ value }: Text, { term, index, form }: FoundTerm): PhrasingContent[] {
  const end = index + form.length;
  const button = {
    type: 'strong',
    children: [{ type: 'text', value: value.slice(index, end) }],
    data: { hName: 'button', hProperties: { type: 'button', className: ['term'], popoverTarget: noteId(term) } },
  } as unknown as PhrasingContent;
  return [{ type: 'text', value: value.slice(0, index) }, button, { type: 'text', value: value.slice(end) }];
}

/** Names the term, since on paper the notes stand together below the text. */
function explanation({ term, form }: FoundTerm, lang: keyof Labels): Paragraph {
  const properties = { id: noteId(term), className: ['term-note'], popover: 'auto', 'data-pagefind-ignore': '' };
  const more = { lv: 'Glosārijā', en: 'In the glossary' }[lang];
  return {
    type: 'paragraph',
    children: [
      { type: 'strong', children: [{ type: 'text', value: form }] },
      { type: 'text', value: ` – ${term.summary[lang]} ` },
      { type: 'link', url: contentPath(`${term.id}/`, lang), children: [{ type: 'text', value: more }] },
    ],
    data: { hProperties: properties } as Paragraph['data'],
  };
}

function noteId({ id }: GlossaryTerm): string {
  return `skaidrojums-${id}`;
}
