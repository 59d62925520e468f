import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from './read.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'read-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

function write(path: string, contents: string | Uint8Array = '---\n---\n') {
  const full = join(dir, 'docs', path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, contents);
}
const read = () => readContent(dir, 'content');

describe('what is read', () => {
  it('tells language, folder and name by the path, in the order of paths', () => {
    write('index.mdx');
    write('en/index.mdx');
    write('recommendations/rec-1.mdx');
    write('en/recommendations/rec-1.mdx');
    write('jomas/dzilak/majokli.mdx');
    const { files, findings } = read();
    expect(findings).toEqual([]);
    expect(files.map(({ path, lang, folder, name }) => [path, lang, folder, name])).toEqual([
      ['content/docs/en/index.mdx', 'en', '', 'index'],
      ['content/docs/en/recommendations/rec-1.mdx', 'en', 'recommendations', 'rec-1'],
      ['content/docs/index.mdx', 'lv', '', 'index'],
      ['content/docs/jomas/dzilak/majokli.mdx', 'lv', 'jomas/dzilak', 'majokli'],
      ['content/docs/recommendations/rec-1.mdx', 'lv', 'recommendations', 'rec-1'],
    ]);
  });

  it('is uniform: no byte order mark, no Windows line endings', () => {
    write('a.mdx', '\uFEFF---\r\ntitle: Ā\r\n---\r\n');
    expect(read().files[0]?.text).toBe('---\ntitle: Ā\n---\n');
  });
});

describe('what is refused', () => {
  const cases: [string, string, string | Uint8Array, string, number, number][] = [
    ['capitals in the name', 'Rec-1.mdx', 'x', 'file-name', 1, 1],
    ['diacritics in the name', 'mājokļi.mdx', 'x', 'file-name', 1, 1],
    ['another ending', 'rec-1.md', 'x', 'file-name', 1, 1],
    ['a hidden file', '.rec.mdx', 'x', 'file-name', 1, 1],
    ['a space in the name', 'en/rec 1.mdx', 'x', 'file-name', 1, 1],
    ['a tab', 'a.mdx', '---\nid:\tx\n', 'file-tab', 2, 4],
    ['a tab after a byte order mark', 'a.mdx', '\uFEFFa\tx', 'file-tab', 1, 2],
    ['bytes of another encoding', 'a.mdx', Buffer.from('---\ntitle: M\xe2jokli\n', 'latin1'), 'file-encoding', 2, 9],
    ['a text of 513 KiB', 'a.mdx', 'a'.repeat(513 * 1024), 'file-size', 1, 1],
  ];

  it.each(cases)('%s', (_, path, contents, rule, line, column) => {
    write(path, contents);
    write('good.mdx');
    const { files, findings } = read();
    expect(findings).toMatchObject([
      { file: `content/docs/${path}`, rule, line, column, field: 'file', severity: 'error' },
    ]);
    expect(files.map(({ name }) => name)).toEqual(['good']);
    expect(findings[0]?.message.lv).toBeTruthy();
    expect(findings[0]?.message.en).not.toBe(findings[0]?.message.lv);
  });

  it('a link, to a file or to a folder', () => {
    write('good.mdx');
    symlinkSync(join(dir, 'docs', 'good.mdx'), join(dir, 'docs', 'link.mdx'));
    symlinkSync(dir, join(dir, 'docs', 'loop'));
    const { files, findings } = read();
    expect(files).toHaveLength(1);
    expect(findings.map(({ file, rule }) => [file, rule])).toEqual([
      ['content/docs/link.mdx', 'file-symlink'],
      ['content/docs/loop', 'file-symlink'],
    ]);
  });

  it('names the size and the limit', () => {
    write('a.mdx', 'a'.repeat(600 * 1024));
    expect(read().findings[0]?.message.lv).toContain('600 KiB; vairāk par 512 KiB');
  });

  it('but not a text of exactly the limit', () => {
    write('a.mdx', 'a'.repeat(512 * 1024));
    expect(read().findings).toEqual([]);
  });
});
