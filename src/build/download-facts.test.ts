import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { downloadsPath } from '../routes.ts';
import { SUMS_FILE, withFacts, writeDownloadFacts } from './download-facts.ts';

const page =
  '<!doctype html><p>A <b data-size-of="a.pdf">–</b> <b data-size-of="b.zip">–</b><code data-sum-of="a.pdf"></code>';

describe('withFacts', () => {
  const facts = new Map([['a.pdf', { bytes: 1_250_000, sum: 'ab12' }]]);

  it('fills in what is known and leaves the rest as it stands', () => {
    expect(withFacts(page, facts, 'lv')).toBe(
      '<!doctype html><p>A <b data-size-of="a.pdf">1,3\u00a0MB</b> <b data-size-of="b.zip">–</b><code data-sum-of="a.pdf">ab12</code>',
    );
  });

  it('may be done again when a file has changed', () => {
    const once = withFacts(page, new Map([['a.pdf', { bytes: 1, sum: 'cd' }]]), 'en');
    expect(withFacts(once, facts, 'en')).toBe(withFacts(page, facts, 'en'));
  });
});

describe('writeDownloadFacts', () => {
  let dir = '';
  const downloads = () => join(dir, downloadsPath);
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'guide-facts-'));
    for (const lang of ['', 'en']) {
      mkdirSync(join(dir, lang, downloadsPath), { recursive: true });
      writeFileSync(join(dir, lang, downloadsPath, 'index.html'), page);
    }
    writeFileSync(join(downloads(), 'a.pdf'), 'x'.repeat(2000));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  it('fills both pages in their language and writes a list that sha256sum checks', () => {
    writeDownloadFacts(dir, ['a.pdf']);
    expect(readFileSync(join(downloads(), 'index.html'), 'utf8')).toContain('2\u00a0kB');
    expect(readFileSync(join(dir, 'en', downloadsPath, 'index.html'), 'utf8')).toContain('2\u00a0kB');
    // What `sha256sum` says of these bytes.
    expect(readFileSync(join(downloads(), SUMS_FILE), 'utf8')).toBe(
      '5c0e0ea421571c300b5df6aec0a118b5c3dc02e0683a546341d5efc689df2f58  a.pdf\n',
    );
  });

  it('stops when a file that the page offers was not made', () => {
    expect(() => writeDownloadFacts(dir, ['a.pdf', 'b.zip'])).toThrow('b.zip');
  });
});
