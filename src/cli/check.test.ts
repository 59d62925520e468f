import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runScript } from '../../tests/command-line.ts';
import {
  ACT,
  ACT_EN,
  append,
  type Change,
  contentFolder,
  edit,
  fixture,
  LOCK,
  REC,
  REDIRECTS,
} from '../../tests/content-folder.ts';

const FAULTS: Change = {
  [REC]: edit(['areas: [hou]', 'areas: ["100 %: hou,\\nedu"]'], ['number: 1', 'nummer: 1']),
  [ACT_EN]: null,
  'docs/sources/ka,s:x%.mdx': '',
};

describe('exit codes', () => {
  it.each([
    { name: 'no findings', change: {}, code: 0 },
    { name: 'warnings only', change: { [ACT_EN]: null }, code: 0 },
    { name: 'an error', change: FAULTS, code: 1 },
  ])('$name: $code', ({ change, code }) => {
    using folder = contentFolder(change);
    expect(runScript('check', '--content', folder.dir)).toMatchObject({ code, err: '' });
  });

  it.each([
    ['--format', 'xml'],
    ['--lang', 'lt'],
    ['--formats', 'json'],
    ['--content'],
    ['--content', 'nav-tadas-mapes'],
    ['more'],
  ])('a command line that can’t be followed shows how it goes: %s %s', (...options) => {
    const { code, out, err } = runScript('check', ...options);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^Lietošana: npm run check -- .*\n$/);
  });

  it('says in English how it goes, and refuses a docs that is no folder', () => {
    using folder = contentFolder();
    rmSync(join(folder.dir, 'docs'), { recursive: true });
    writeFileSync(join(folder.dir, 'docs'), '');
    const { code, err } = runScript('check', '--content', folder.dir, '--lang', 'en');
    expect(code).toBe(2);
    expect(err).toMatch(/^Usage: npm run check -- .*\n$/);
  });
});

describe('formats', () => {
  it('prints every finding for a terminal, in order, in Latvian or in English', () => {
    using folder = contentFolder(FAULTS);
    const shown = basename(folder.dir);
    const lv = runScript('check', '--content', folder.dir).out;
    const en = runScript('check', '--content', `${folder.dir}/`, '--lang', 'en', '--format', 'pretty').out;
    const places = [`${ACT}:2:1`, `${REC}:2:1`, `${REC}:6:1`, `${REC}:8:9`, 'docs/sources/ka,s:x%.mdx:1:1'];
    const first = (text: string) =>
      text
        .split('\n')
        .filter((line) => line.startsWith(shown))
        .map((line) => line.split('  ')[0]);
    expect(first(lv)).toEqual(places.map((place) => `${shown}/${place}`));
    expect(first(en)).toEqual(first(lv));
    expect(lv).toContain(`${shown}/${REC}:2:1  kļūda [missing-field] number\n    Trūkst lauka „number”. `);
    expect(en).toContain(`${shown}/${ACT}:2:1  warning [translation-missing] file\n    There is no English text.`);
    expect(lv).toMatch(/\n4\u00a0kļūdas, 1\u00a0brīdinājums.* 5\u00a0failos\n$/);
    expect(en).toMatch(/\n4\u00a0errors, 1\u00a0warning in 5\u00a0files\n$/);
  });

  it('prints JSON with exactly the seven fields of a finding', () => {
    using folder = contentFolder(FAULTS);
    const { code, out } = runScript('check', '--content', folder.dir, '--format', 'json', '--lang', 'en');
    const found = JSON.parse(out) as Record<string, unknown>[];
    expect(code).toBe(1);
    expect(found.map((finding) => Object.keys(finding).join())).toEqual(
      Array.from({ length: 5 }, () => 'file,line,column,field,rule,severity,message'),
    );
    expect(found.at(-1)).toEqual({
      file: `${basename(folder.dir)}/docs/sources/ka,s:x%.mdx`,
      line: 1,
      column: 1,
      field: 'file',
      rule: 'file-name',
      severity: 'error',
      message: expect.stringMatching(/^The file name “ka,s:x%\.mdx” won’t do\./),
    });
  });

  it('prints an empty JSON list when nothing is wrong', () => {
    using folder = contentFolder();
    expect(runScript('check', '--content', folder.dir, '--format', 'json')).toEqual({ code: 0, out: '[]\n', err: '' });
  });

  it('prints GitHub annotations, one a line, with the reserved characters escaped', () => {
    using folder = contentFolder(FAULTS);
    const shown = basename(folder.dir);
    const lines = runScript('check', '--content', folder.dir, '--format', 'github', '--lang', 'en').out.split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(`::warning file=${shown}/${ACT},line=2,col=1,title=translation-missing (file)::There is`);
    expect(lines[3]).toMatch(
      `::error file=${shown}/${REC},line=8,col=9,title=invalid-value (areas.0)::The value “100 %25: hou,%0Aedu”`,
    );
    expect(lines[4]).toMatch(
      `::error file=${shown}/docs/sources/ka%2Cs%3Ax%25.mdx,line=1,col=1,title=file-name (file)::`,
    );
    expect(lines[5]).toBe('');
  });
});

describe('bad input of every sort', () => {
  const bomb = 'bcdefghij'.replace(/./g, (key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[at]}`)}]\n`);
  const files: Record<string, { edit: (text: string) => string; rule: string }> = {
    'alias-of-nothing': { edit: edit(['number: 1', 'number: *one']), rule: 'yaml-syntax' },
    'aliases-that-grow': { edit: edit(['number: 1', `a: &a [x]\n${bomb}`]), rule: 'yaml-syntax' },
    'lists-in-lists': { edit: edit(['[act-one]', '['.repeat(5000) + ']'.repeat(5000)]), rule: 'yaml-syntax' },
    'two-documents': { edit: edit(['number: 1', 'number: 1\n...\n--- x']), rule: 'yaml-syntax' },
    'keys-of-every-object': {
      edit: edit(['number: 1', '__proto__: 1\nconstructor: 1\nnumber: 1']),
      rule: 'unknown-key',
    },
    'keys-that-are-lists': { edit: edit(['number: 1', '? [a, b]\n: 1']), rule: 'unknown-key' },
    'fields-for-texts': {
      edit: edit(['id: rec-one', 'id: {a: 1}'], ['title: Palīdzēt', 'title: [1]']),
      rule: 'invalid-type',
    },
    'list-for-kind': { edit: edit(['kind: recommendation', 'kind: [a]']), rule: 'invalid-value' },
    'zero-byte': { edit: edit(['id: rec-one', 'id: rec-\0one']), rule: 'invalid-id' },
    'braces-without-end': { edit: append(`\n${'{'.repeat(5000)}\n`), rule: 'mdx-syntax' },
    'address-not-decoded': { edit: append('\n[x](/%zz/#%zz) [y](//x) [z]()\n'), rule: 'link-dead' },
    'address-of-every-object': { edit: append('\n[x](/constructor/#x)\n'), rule: 'link-dead' },
  };

  it('is a finding in its file each, and no stack trace', () => {
    const change: Change = { [REDIRECTS]: '- { from: *a, to: b }\n' };
    for (const [name, { edit: bad }] of Object.entries(files))
      change[`docs/recommendations/${name}.mdx`] = bad(fixture(REC));
    using folder = contentFolder(change);
    mkdirSync(join(folder.dir, 'docs/sources/src-two.mdx'));
    const { code, out, err } = runScript('check', '--content', folder.dir, '--format', 'json');
    const found = (JSON.parse(out) as { file: string; rule: string }[]).map(
      ({ file, rule }) => `${basename(file, '.mdx')} ${rule}`,
    );
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(found).toContain('redirects.yaml redirect-form');
    expect(
      Object.entries(files)
        .map(([name, { rule }]) => `${name} ${rule}`)
        .filter((one) => !found.includes(one)),
    ).toEqual([]);
  });

  it('in the lock and among the redirects is a finding too', () => {
    using folder = contentFolder({ [LOCK]: append('<<<<<<< HEAD\n'), [REDIRECTS]: Buffer.from([0xff, 0xfe, 0, 1, 2]) });
    const { code, out, err } = runScript('check', '--content', folder.dir, '--format', 'json');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect((JSON.parse(out) as { rule: string }[]).map(({ rule }) => rule)).toEqual(['redirect-form', 'lock-form']);
  });
});
