import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { secureFolder } from './integration.ts';

const html = (body: string) =>
  `<!doctype html><html lang="lv"><head><meta charset="utf-8"></head><body>${body}</body></html>`;
const redirect = '<!doctype html><title>x</title><meta http-equiv="refresh" content="0;url=/a/"><body></body>';

let dir: string;
const write = (file: string, text: string) => {
  mkdirSync(join(dir, file, '..'), { recursive: true });
  writeFileSync(join(dir, file), text);
};
const read = (file: string) => readFileSync(join(dir, file), 'utf8');

describe('secureFolder', () => {
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'guide-dist-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('writes the policy into every page, redirects included, and the headers beside them', () => {
    write('index.html', html('<p>a</p>'));
    write('en/a/index.html', html('<p>a</p>'));
    write('b/index.html', redirect);
    expect(secureFolder(dir)).toBe(3);
    for (const file of ['index.html', 'en/a/index.html', 'b/index.html'])
      expect(read(file)).toContain('http-equiv="content-security-policy"');
    expect(read('_headers')).toContain("frame-ancestors 'self'");
    expect(read('_headers')).not.toContain('embed');
  });

  it('allows data images when a stylesheet draws them, and not else', () => {
    write('index.html', html('<p>a</p>'));
    secureFolder(dir);
    expect(read('index.html')).not.toContain('data:');
    write('_astro/a.css', 'a{mask:url("data:image/svg+xml,x")}');
    secureFolder(dir);
    expect(read('index.html')).toContain("img-src 'self' data:;");
  });

  it('lets other sites frame the embeddable pages once there are any', () => {
    write('embed/a/index.html', html('<p>a</p>'));
    secureFolder(dir);
    expect(read('_headers')).toMatch(/^\/embed\/\*$/m);
  });
});
