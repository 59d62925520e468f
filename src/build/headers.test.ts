import { expect, it } from 'vitest';
import { headersFile } from './headers.ts';

it('lets only the site itself frame its pages', () => {
  const file = headersFile();
  expect(file).toMatch(/^\/\*\n {2}X-Content-Type-Options: nosniff\n/);
  expect(file).toContain("  Content-Security-Policy: frame-ancestors 'self'\n");
  expect(file.match(/^\/.*/gm)).toEqual(['/*', '/_astro/*', '/sw.js', '/offline/*']);
});

it('opens the named paths, and only those, to other sites', () => {
  const [everywhere, , , , embed] = headersFile(['/celvedis/embed/']).split('\n\n');
  expect(everywhere).toContain("frame-ancestors 'self'");
  expect(embed).toBe('/celvedis/embed/*\n  ! Content-Security-Policy\n  Content-Security-Policy: frame-ancestors *\n');
});

it('lets browsers keep files whose names change with their content', () => {
  expect(headersFile()).toContain('/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n');
});

it('has browsers ask each time whether there is a new edition', () => {
  for (const path of ['sw.js', 'offline/*']) expect(headersFile()).toContain(`/${path}\n  Cache-Control: no-cache\n`);
});
