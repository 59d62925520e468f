import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** Addresses of all links of a text when the site is served under a base path. */
async function urls(basePath: string, markdown: string): Promise<string[]> {
  vi.stubEnv('BASE_PATH', basePath);
  vi.resetModules();
  const { internalLinks } = await import('./internal-links.ts');
  const processor = unified().use(remarkParse).use(internalLinks);
  const found: string[] = [];
  visit(processor.runSync(processor.parse(markdown)) as Root, (node) => {
    if ('url' in node) found.push(String(node.url));
  });
  return found;
}

describe('internalLinks', () => {
  it('puts the base path before links between pages, in text, headings and lists', async () => {
    const markdown = '## [A](/en/)\n\n[B](/rec-1/#soli)\n\n- *[C](/)*\n';
    expect(await urls('/celvedis', markdown)).toEqual(['/celvedis/en/', '/celvedis/rec-1/#soli', '/celvedis/']);
  });

  it('puts it before the address of a reference too', async () => {
    expect(await urls('/celvedis', '[A][a]\n\n[a]: /rec-1/\n')).toEqual(['/celvedis/rec-1/']);
  });

  it('leaves anchors and other sites alone', async () => {
    const markdown = '[A](#soli) [B](https://likumi.lv/ta/id/1) [C](mailto:pasts@km.gov.lv)';
    expect(await urls('/celvedis', markdown)).toEqual(['#soli', 'https://likumi.lv/ta/id/1', 'mailto:pasts@km.gov.lv']);
  });

  it('changes nothing at the root of a domain', async () => {
    expect(await urls('/', '[A](/rec-1/)')).toEqual(['/rec-1/']);
  });
});
