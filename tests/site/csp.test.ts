import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { allPages, attribute, distFiles, type Element, type Page, pageOf, readDist } from '../dist.ts';
import { isForeign, referencesIn } from '../links.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const inside = (element: Element) => element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

function policyOf(page: Page): Record<string, string[]> | undefined {
  const meta = page.elements.filter((element) => attribute(element, 'http-equiv') === 'content-security-policy');
  const [only] = meta;
  if (!only || meta.length > 1) return undefined;
  const directives = (attribute(only, 'content') ?? '').split(';').map((part) => part.trim().split(/\s+/));
  return Object.fromEntries(directives.map(([name = '', ...sources]) => [name, sources]));
}

/** Everything that a page's policy and its content disagree on. */
function faults(page: Page): string[] {
  const policy = policyOf(page);
  if (!policy) return ['not exactly one policy'];
  const { elements } = page;
  const scripts = elements.filter(
    (element) =>
      element.tagName === 'script' &&
      !attribute(element, 'src') &&
      !/json|template/.test(attribute(element, 'type') ?? ''),
  );
  const styles = elements.filter(({ tagName }) => tagName === 'style');
  const styleAttributes = elements.flatMap((element) => attribute(element, 'style') ?? []);
  const differ = (name: string, texts: string[]) => {
    const listed = (policy[name] ?? []).filter((source) => source.startsWith("'sha256-"));
    const wanted = new Set(texts.map(sha));
    return [
      ...[...wanted].filter((hash) => !listed.includes(hash)).map((hash) => `${name} lacks ${hash}`),
      ...listed.filter((hash) => !wanted.has(hash)).map((hash) => `${name} needs no ${hash}`),
    ];
  };
  const first = elements.findIndex((element) => attribute(element, 'http-equiv') === 'content-security-policy');
  return [
    ...differ('script-src', scripts.map(inside)),
    ...differ('style-src-elem', styles.map(inside)),
    ...differ('style-src-attr', styleAttributes),
    ...(policy['default-src']?.join(' ') === "'none'" ? [] : ['default-src is not none']),
    ...(policy['base-uri']?.join(' ') === "'none'" ? [] : ['base-uri is not none']),
    ...Object.entries(policy).flatMap(([name, sources]) => {
      const open = sources.filter(
        (source) => /unsafe-inline|unsafe-eval'|^\*|^https?:|^blob:/.test(source) && source !== "'wasm-unsafe-eval'",
      );
      return open.map((source) => `${name} allows ${source}`);
    }),
    ...elements
      .slice(0, first)
      .filter(({ tagName }) => ['script', 'style', 'link', 'base'].includes(tagName))
      .map(({ tagName }) => `<${tagName}> stands before the policy`),
    ...elements.flatMap(({ tagName, attrs }) =>
      attrs.filter(({ name }) => /^on[a-z]+$/.test(name)).map(({ name }) => `inline handler <${tagName} ${name}>`),
    ),
  ];
}

describe('content security policy of the built site', () => {
  it('is on every page, fits what the page holds, and opens nothing else', () => {
    expect(allPages().flatMap((page) => faults(page).map((wrong) => `${page.file}: ${wrong}`))).toEqual([]);
  });

  it('has nothing from another origin to stop', () => {
    const foreign = allPages().flatMap((page) =>
      referencesIn(page)
        .filter((reference) => !reference.followed && isForeign(reference, page.href))
        .map(({ place, value }) => `${page.file}: ${place} ${value}`),
    );
    expect(foreign).toEqual([]);
  });

  it('leaves stylesheets only images as data', () => {
    const data = distFiles('**/*.css').flatMap((file) =>
      [
        ...readDist(file)
          .toString('utf8')
          .matchAll(/url\(\s*["']?(data:[a-z]+\/[a-z0-9+-]+)/gi),
      ].map(([, type = '']) => ({ file, type })),
    );
    expect(data.filter(({ type }) => !type.startsWith('data:image/'))).toEqual([]);
    if (data.length > 0)
      for (const page of allPages()) expect(policyOf(page)?.['img-src'] ?? [], page.file).toContain('data:');
  });
});

describe('the search for faults', () => {
  const page = (policy: string, body = '') =>
    pageOf(
      'a.html',
      `<html><head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body></html>`,
    );
  const strict = "default-src 'none'; base-uri 'none'; script-src 'self' 'wasm-unsafe-eval'";

  it('finds none on a page that has none', () => {
    expect(
      faults(page(`${strict} ${sha('a')}`, '<script>a</script><script type="application/ld+json">{}</script>')),
    ).toEqual([]);
  });

  it.each([
    ['a page without a policy', pageOf('a.html', '<p>a</p>'), 'not exactly one policy'],
    ['a script that changed', page(`${strict} ${sha('a')}`, '<script>b</script>'), `script-src lacks ${sha('b')}`],
    ['a hash that is left over', page(`${strict} ${sha('a')}`), `script-src needs no ${sha('a')}`],
    ['a style attribute', page(strict, '<p style="x:y">a</p>'), `style-src-attr lacks ${sha('x:y')}`],
    ['a style', page(strict, '<style>a{}</style>'), `style-src-elem lacks ${sha('a{}')}`],
    ['unsafe-inline', page(`${strict}; style-src 'unsafe-inline'`), "style-src allows 'unsafe-inline'"],
    ['another origin', page(`${strict}; img-src https://example.lv`), 'img-src allows https://example.lv'],
    ['a handler', page(strict, '<p onclick="a()">a</p>'), 'inline handler <p onclick>'],
  ])('finds %s', (_, given, wrong) => expect(faults(given)).toContain(wrong));
});
