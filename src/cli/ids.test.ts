import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runScript } from '../../tests/command-line.ts';
import { ACT, ACT_EN, append, contentFolder, edit, LOCK, locked, REC, REC_EN } from '../../tests/content-folder.ts';

const OLD = '"aaaaaaaaaaaa"';

/** Runs `ids` on a folder and reads one of its files afterwards. */
function afterIds(dir: string, path: string, ...options: string[]): string {
  expect(runScript('ids', '--content', dir, ...options)).toMatchObject({ code: 0, err: '' });
  return readFileSync(join(dir, path), 'utf8');
}

describe('the lock', () => {
  it('gains new addresses, anchors and covered ids, each address on a line of its own', () => {
    using folder = contentFolder({
      [REC]: append('\n## Vēl [#vel]\n'),
      [ACT]: edit(['form: law', 'covers: [act-old]\nform: law']),
      [LOCK]: '{\n  "rec-one": ["soli"]\n}\n',
    });
    expect(afterIds(folder.dir, LOCK)).toBe(
      '{\n  "act-old": [],\n  "act-one": ["act-old"],\n  "rec-one": ["soli","vel"],\n  "src-one": []\n}\n',
    );
  });

  it('loses neither the address of a removed entry nor an anchor that was renamed', () => {
    using folder = contentFolder({ [ACT]: null, [ACT_EN]: null, [REC]: edit(['[#soli]', '[#pirmie]']) });
    expect(JSON.parse(afterIds(folder.dir, LOCK))).toEqual({
      'act-one': [],
      'rec-one': ['pirmie', 'soli'],
      'src-one': [],
    });
  });

  it('begins where there is none, and stays the same the second time', () => {
    using folder = contentFolder({ [LOCK]: null });
    const first = afterIds(folder.dir, LOCK);
    expect(first).toContain('"rec-one": ["soli"]');
    expect(afterIds(folder.dir, LOCK)).toBe(first);
  });

  it('never takes in an anchor that the check refuses', () => {
    using folder = contentFolder({ [REC]: append('\n## Soļi [#soļi]\n') });
    expect(JSON.parse(afterIds(folder.dir, LOCK))['rec-one']).toEqual(['soli']);
  });

  it('is left as it is when it can’t be read, since its past would be lost', () => {
    using folder = contentFolder({ [LOCK]: append('<<<<<<< HEAD\n') });
    const before = readFileSync(join(folder.dir, LOCK), 'utf8');
    const { code, err } = runScript('ids', '--content', folder.dir);
    expect(code).toBe(1);
    expect(err).toMatch(/^[^\n]*ids\.lock\.json:6:1 {2}kļūda \[lock-form\] file\n {4}[^\n]*\n$/);
    expect(readFileSync(join(folder.dir, LOCK), 'utf8')).toBe(before);
  });

  it('satisfies the check afterwards', () => {
    using folder = contentFolder({
      [LOCK]: locked({}),
      [REC]: append('\n## Vēl [#vel]\n'),
      [REC_EN]: append('\n## More [#vel]\n'),
    });
    expect(runScript('check', '--content', folder.dir, '--format', 'json').code).toBe(1);
    afterIds(folder.dir, LOCK);
    expect(runScript('check', '--content', folder.dir, '--format', 'json').out).toBe('[]\n');
  });
});

describe('the checksum of a translation', () => {
  it('is written where the placeholder stands, and only there', () => {
    using folder = contentFolder({ [ACT_EN]: edit(['"000000000000"', OLD]), [REC_EN]: edit(['"000000000000"', OLD]) });
    const before = readFileSync(join(folder.dir, ACT_EN), 'utf8');
    rewrite(folder.dir, REC_EN, OLD, '"000000000000"');
    expect(afterIds(folder.dir, REC_EN)).toMatch(/^translates: "(?!000000000000)[0-9a-f]{12}"$/m);
    expect(readFileSync(join(folder.dir, ACT_EN), 'utf8')).toBe(before);
  });

  it('is written for the entries that --translated names, and only for those', () => {
    using folder = contentFolder({ [ACT_EN]: edit(['"000000000000"', OLD]), [REC_EN]: edit(['"000000000000"', OLD]) });
    expect(afterIds(folder.dir, ACT_EN, '--translated', 'act-one')).not.toContain(OLD);
    expect(readFileSync(join(folder.dir, REC_EN), 'utf8')).toContain(OLD);
  });

  it('makes the translation current and leaves every other byte alone', () => {
    const windows = (text: string) =>
      `\uFEFF${text.replace('"000000000000"', OLD).replaceAll('\n', '\r\n')}translates: x\r\n`;
    using folder = contentFolder({ [REC_EN]: windows });
    const before = readFileSync(join(folder.dir, REC_EN), 'utf8');
    const after = afterIds(folder.dir, REC_EN, '--translated', 'rec-one');
    expect(after.replace(/"[0-9a-f]{12}"/, OLD)).toBe(before);
    expect(runScript('check', '--content', folder.dir, '--format', 'json').out).toBe('[]\n');
  });

  it('is not made up for an English file without a Latvian twin', () => {
    using folder = contentFolder({ [ACT]: null });
    expect(runScript('ids', '--content', folder.dir).out).toMatch(/; translates: 0\n$/);
    expect(readFileSync(join(folder.dir, ACT_EN), 'utf8')).toContain('translates: "000000000000"');
  });
});

it('a command line that can’t be followed shows how it goes', () => {
  using folder = contentFolder();
  rmSync(join(folder.dir, 'docs'), { recursive: true });
  for (const options of [
    ['--content', folder.dir],
    ['--translate', 'x'],
  ])
    expect(runScript('ids', ...options)).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/^Lietošana: npm run ids -- /),
    });
});

function rewrite(dir: string, path: string, from: string, to: string): void {
  const file = join(dir, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}
