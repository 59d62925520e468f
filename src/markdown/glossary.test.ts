import { pathToFileURL } from 'node:url';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, it } from 'vitest';
import { glossary } from './glossary.ts';
import type { GlossaryTerm } from './term-match.ts';

const terms: GlossaryTerm[] = [
  {
    id: 'abbr-nvo',
    forms: { lv: ['NVO'], en: ['NGO'] },
    summary: { lv: 'Nevalstiska organizācija.', en: 'Non-governmental organisation.' },
  },
  {
    id: 'term-mediators',
    forms: { lv: ['mediators', 'mediatora'], en: ['mediator'] },
    summary: { lv: 'Palīdz saprasties.', en: 'Helps people understand each other.' },
  },
];

async function html(markdown: string, path = '/site/content/docs/recommendations/rec-one.mdx'): Promise<string> {
  const processor = await createMarkdownProcessor({ smartypants: false, remarkPlugins: [[glossary, terms]] });
  return (await processor.render(markdown, { fileURL: pathToFileURL(path) })).code;
}
const buttons = (code: string) => [...code.matchAll(/<button[^>]*>([^<]*)</g)].map(([, text]) => text);

it('makes the first use of a term a button, in whatever form it stands, and later ones not', async () => {
  const code = await html('Mediatora darbs. Cits mediators. NVO un NVO.');
  expect(buttons(code)).toEqual(['Mediatora', 'NVO']);
  expect(code).toContain('popovertarget="skaidrojums-term-mediators"');
});

it('explains each below the text by name, with a link, in the language of the file', async () => {
  expect(await html('NVO strādā.')).toContain(
    '<strong>NVO</strong> – Nevalstiska organizācija. <a href="/abbr-nvo/">Glosārijā</a></p>',
  );
  expect(await html('An NGO works.', '/site/content/docs/en/recommendations/rec-one.mdx')).toContain(
    '<strong>NGO</strong> – Non-governmental organisation. <a href="/en/abbr-nvo/">In the glossary</a></p>',
  );
});

it.each([
  ['a heading', '## NVO\n\nTeksts.'],
  ['a link', '[NVO](/a/)'],
  ['a part of a word', 'superNVO un NVO-s'],
  ['an abbreviation in small letters', 'nvo'],
])('leaves %s alone', async (_, markdown) => {
  expect(buttons(await html(markdown))).toEqual([]);
});

it('leaves the glossary’s own pages alone', async () => {
  expect(buttons(await html('NVO.', '/site/content/docs/terms/abbr-nvo.mdx'))).toEqual([]);
});
