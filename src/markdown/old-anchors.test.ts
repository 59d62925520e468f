import { pathToFileURL } from 'node:url';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, it } from 'vitest';
import { explicitAnchors } from './explicit-anchors.ts';
import { oldAnchors } from './old-anchors.ts';

async function html(path: string, redirects: { from: string; to: string }[]): Promise<string> {
  const processor = await createMarkdownProcessor({ remarkPlugins: [explicitAnchors, [oldAnchors, redirects]] });
  const { code } = await processor.render('## Pirmie soļi [#soli]\n\nTeksts.', { fileURL: pathToFileURL(path) });
  return code;
}
const LV = '/site/content/docs/recommendations/rec-one.mdx';
const EN = '/site/content/docs/en/recommendations/rec-one.mdx';

it('puts an old anchor before the heading that has its new one', async () => {
  expect(await html(LV, [{ from: 'rec-one#vecais', to: 'rec-one#soli' }])).toMatch(
    /<span id="vecais"[^>]*><\/span>\n<h2 id="soli">/,
  );
});

it('leads an anchor that moved to another page there, in the language of the file', async () => {
  const redirects = [{ from: 'rec-one#vecais', to: 'rec-two#jautajumi' }];
  expect(await html(LV, redirects)).toContain('<p id="vecais"><a href="/rec-two/#jautajumi">Sadaļa pārcelta</a></p>');
  expect(await html(EN, redirects)).toContain(
    '<p id="vecais"><a href="/en/rec-two/#jautajumi">This section has moved</a></p>',
  );
});

it('passes over other pages and redirects of whole pages', async () => {
  expect(
    await html(LV, [
      { from: 'rec-two#vecais', to: 'rec-one#soli' },
      { from: 'rec-one', to: 'rec-two' },
    ]),
  ).not.toContain('span');
});
