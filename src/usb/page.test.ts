import { describe, expect, it } from 'vitest';
import { editionPage, type PageEdition } from './page.ts';
import { scriptName } from './script.ts';

const POLICY = `<meta http-equiv="content-security-policy" content="script-src 'self'">`;
const edition: PageEdition = {
  files: new Set(['index.html', 'a/index.html', 'b/index.html', 'theme.js', 'x.css', 'x.png']),
  script: '_usb/site.js',
  nameOf: scriptName,
  image: (address) => (address === '/qr/a.svg' ? 'data:image/svg+xml,<"x">' : undefined),
};
const page = (body: string, head = '') =>
  `<!doctype html>\n<html lang="lv"><head>${POLICY}${head}</head><body>${body}</body></html>\n`;
const made = (body: string, head = '') => editionPage(page(body, head), 'a/index.html', edition);

describe('editionPage', () => {
  it('says where the root is, sets the policy for files and leaves every other byte as it was', () => {
    const body = '<p title=x>Ā &nbsp; <br/> /b/ <a href="#x">y</a><a href="https://example.org/">z</a></p>';
    expect(made(body)).toBe(
      page(body)
        .replace('<html', '<html data-root="../"')
        .replace("script-src 'self'", 'script-src file:; frame-src file:'),
    );
  });

  it('makes addresses relative and whole, with query and fragment', () => {
    const out = made(
      '<a href="/b/?q=1&amp;r=2#c">b</a><form action="/b/"></form><img srcset="/x.png 1x, /x.png 2x"><svg><a xlink:href="/b/"/></svg>',
      '<link rel="stylesheet" href="/x.css"><script src="/theme.js"></script>',
    );
    expect(out).toContain('<a href="../b/index.html?q=1&amp;r=2#c">');
    expect(out).toContain('<form action="../b/index.html">');
    expect(out).toContain('srcset="../x.png 1x, ../x.png 2x"');
    expect(out).toContain('xlink:href="../b/index.html"');
    expect(out).toContain('href="../x.css"><script src="../theme.js">');
  });

  it('runs the modules of the page in one classic script and drops what only servers need', () => {
    const module = (name: string) => `<script type="module" src="/_astro/${name}.astro_0.AbC.js"></script>`;
    const out = made(
      `${module('Search')}<i></i>${module('Builder')}${module('Search')}`,
      '<link rel="sitemap" href="/s.xml"><link rel="canonical" href="http://localhost:4321/a/">',
    );
    expect(out).toContain('<script defer src="../_usb/site.js" data-run="Search Builder"></script></head>');
    expect(out).not.toMatch(/module|_astro|sitemap/);
    expect(out).toContain('<link rel="canonical" href="http://localhost:4321/a/">');
  });

  it('leaves out what only the site on line has, with all that is in it', () => {
    expect(made('<p>a</p><div data-edition="online"><a href="/b/"><img src="/qr/a.svg"></a></div><p>b</p>')).toContain(
      '<body><p>a</p><p>b</p></body>',
    );
  });

  it('puts small images into the page and leads on from old addresses', () => {
    const places = JSON.stringify({ x: '/b/#y' }).replaceAll('"', '&quot;');
    const out = made(
      '<img src="/qr/a.svg">',
      `<script src="/theme.js" data-to="/b/" data-places="${places}"></script><noscript><meta http-equiv="refresh" content="0;url=/b/"></noscript>`,
    );
    expect(out).toContain('<img src="data:image/svg+xml,<&quot;x&quot;>">');
    expect(out).toContain('data-to="../b/index.html" data-places="{&quot;x&quot;:&quot;../b/index.html#y&quot;}"');
    expect(out).toContain('content="0;url=../b/index.html"');
  });

  it('refuses a page without a policy and a module that stands in the page', () => {
    expect(() => editionPage('<p>a</p>', 'a.html', edition)).toThrow('a.html: no content security policy');
    expect(() => made('<script type="module">1</script>')).toThrow('a module without a file');
  });
});
