import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { editorialNotice } from './editorial-notice.ts';
import { explicitAnchors } from './explicit-anchors.ts';

const run = (markdown: string, path = 'content/docs/recommendations/rec-1.mdx') => {
  const processor = unified().use(remarkParse).use(explicitAnchors).use(editorialNotice);
  const file = new VFile({ value: markdown, path });
  return processor.runSync(processor.parse(file), file) as Root;
};
const shown = (markdown: string, path?: string) => run(markdown, path).children.map((node) => textOf(node));

describe('editorialNotice', () => {
  it('says once, under the first editorial heading, that what follows is our reading', () => {
    const [source, quote, heading, notice, ...rest] = shown(
      '## Avotā [#avota]\n\nCitāts.\n\n## Soļi [#soli]\n\nA.\n\n## Jautājumi [#jautajumi]\n',
    );
    expect([source, quote, heading]).toEqual(['Avotā', 'Citāts.', 'Soļi']);
    expect(notice).toMatch(/^Mūsu lasījums: .*avotā to nav\.$/);
    expect(rest).toEqual(['A.', 'Jautājumi']);
  });

  it('speaks of one section where there is one', () => {
    expect(shown('## Soļi [#soli]\n')[1]).toMatch(/^Mūsu lasījums: šo sadaļu .*avotā tās nav\.$/);
  });

  it('speaks English in an English file', () => {
    expect(shown('## Steps [#soli]\n', 'content/docs/en/recommendations/rec-1.mdx')[1]).toMatch(/^Our reading: /);
  });

  it('is a paragraph of its own that the search leaves out', () => {
    expect(run('## Soļi [#soli]\n').children[1]).toMatchObject({
      type: 'paragraph',
      data: { hProperties: { className: ['guide-reading'], 'data-pagefind-ignore': '' } },
    });
  });

  it('is absent where the editors added no section', () => {
    expect(shown('## Avotā [#avota]\n\nTeksts\n')).toEqual(['Avotā', 'Teksts']);
  });
});
