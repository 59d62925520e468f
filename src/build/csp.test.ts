import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withPolicy } from './csp.ts';

const plain = { dataImages: false };
const page = (body: string, head = '<meta charset="utf-8">') =>
  `<!doctype html>\n<html lang="lv"><head>${head}<title>x</title></head><body>${body}</body></html>\n`;
const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function directives(html: string): Record<string, string[]> {
  const content = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
  return Object.fromEntries(content.split('; ').map((part) => [part.split(' ')[0], part.split(' ').slice(1)]));
}

describe('withPolicy', () => {
  it('puts the policy right after the charset and leaves every other byte as it was', () => {
    const html = page('<p title=a>Ā &nbsp; <br/></p>', '\n  <meta charset="utf-8"/>\n  ');
    const out = withPolicy(html, 'a.html', plain);
    expect(out).toMatch(/<head>\s*<meta charset="utf-8"\/><meta http-equiv="content-security-policy"/);
    expect(out.replace(/<meta http-equiv[^>]*>/, '')).toBe(html);
  });

  it('forbids everything that the site has no need of', () => {
    const policy = directives(withPolicy(page('<p>a</p>'), 'a.html', plain));
    expect(policy).toEqual({
      'default-src': ["'none'"],
      'script-src': ["'self'", "'wasm-unsafe-eval'"],
      'style-src-elem': ["'self'"],
      'style-src-attr': ["'none'"],
      'img-src': ["'self'"],
      'font-src': ["'self'"],
      'connect-src': ["'self'"],
      'manifest-src': ["'self'"],
      'worker-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
    });
  });

  it('allows inline scripts by their text, and data blocks need no leave', () => {
    const body = `<script>a < b && c</script><script type="module">\r\nx\n</script><script type="application/ld+json">{}</script>
      <script src="/a.js"></script><template><script>t</script></template>`;
    const policy = directives(withPolicy(page(body), 'a.html', plain));
    expect(policy['script-src']?.slice(2).sort()).toEqual([sha('a < b && c'), sha('\nx\n'), sha('t')].sort());
  });

  it('allows style elements, in noscript too, and each style attribute once with its entities resolved', () => {
    const body = `<style>a{}</style><noscript><style>b{}</style></noscript><p style="--x:&quot;1&quot;"></p><p style='--x:"1"'></p>`;
    const policy = directives(withPolicy(page(body), 'a.html', plain));
    expect(policy['style-src-elem']?.slice(1).sort()).toEqual([sha('a{}'), sha('b{}')].sort());
    expect(policy['style-src-attr']).toEqual(["'unsafe-hashes'", sha('--x:"1"')]);
  });

  it.each([
    ['an image', '<img src="data:image/png;base64,AA==" alt="">', plain],
    ['a style', '<style>a{mask:url("data:image/svg+xml,x")}</style>', plain],
    ['a stylesheet of the site', '<p>a</p>', { dataImages: true }],
  ])('allows data images for %s', (_, body, needs) => {
    expect(directives(withPolicy(page(body), 'a.html', needs))['img-src']).toEqual(["'self'", 'data:']);
  });

  it('changes nothing when it is run again', () => {
    const once = withPolicy(page('<script>a</script>'), 'a.html', plain);
    expect(withPolicy(once, 'a.html', plain)).toBe(once);
  });

  it('covers the redirect pages of Astro, which leave out html and head', () => {
    const html =
      '<!doctype html><title>x</title><meta http-equiv="refresh" content="0;url=/a/"><body><a href="/a/">a</a></body>';
    const out = withPolicy(html, 'a.html', plain);
    expect(out).toMatch(/^<!doctype html><meta http-equiv="content-security-policy"/);
    expect(withPolicy(out, 'a.html', plain)).toBe(out);
  });

  it('names the file and the attributes of inline event handlers', () => {
    const html = page('<button onclick="a()">a</button><template><img onerror="b()" alt=""></template>');
    expect(() => withPolicy(html, 'x/index.html', plain)).toThrow(/^x\/index\.html: .*<button onclick>, <img onerror>/);
  });
});
