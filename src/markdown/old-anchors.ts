import type { Paragraph, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { addressOfPath } from '../content/corpus.ts';
import type { Redirect } from '../content/redirects.ts';
import { contentPath } from '../routes.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { languageOf } from './language.ts';
import { nodeId } from './node-id.ts';

const moved: Labels = { lv: 'Sadaļa pārcelta', en: 'This section has moved' };

/**
 * Remark plugin: keeps old anchors alive. One that moved within its page stands before the new heading; one that
 * moved to another page becomes a line at the end that leads there.
 * @param redirects all redirects of the site; those of whole pages are passed over
 */
export function oldAnchors(redirects: readonly Pick<Redirect, 'from' | 'to'>[]) {
  return (tree: Root, file: VFile) => {
    const page = addressOfPath(file.path ?? '');
    const lang = languageOf(file.path);
    for (const { from, to } of redirects) {
      const [fromPage, old] = from.split('#');
      if (fromPage !== page || old === undefined) continue;
      const [toPage = '', anchor] = to.split('#');
      const index = tree.children.findIndex((node) => node.type === 'heading' && nodeId(node) === anchor);
      if (toPage === page && index >= 0) tree.children.splice(index, 0, place(old));
      else tree.children.push(signpost(old, contentPath(`${toPage}/${anchor ? `#${anchor}` : ''}`, lang), moved[lang]));
    }
  };
}

function place(id: string): RootContent {
  const data = { hName: 'span', hProperties: { id, className: ['guide-anchor'] } } as Paragraph['data'];
  return { type: 'paragraph', children: [], data };
}

function signpost(id: string, url: string, text: string): RootContent {
  const link = { type: 'link' as const, url, children: [{ type: 'text' as const, value: text }] };
  return { type: 'paragraph', children: [link], data: { hProperties: { id } } as Paragraph['data'] };
}
