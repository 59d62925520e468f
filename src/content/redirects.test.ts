import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readRedirects } from './redirects.ts';

const dir = mkdtempSync(join(tmpdir(), 'redirects-'));
afterAll(() => rmSync(dir, { recursive: true }));

function read(text: string) {
  const path = join(dir, 'redirects.yaml');
  writeFileSync(path, text);
  return readRedirects(path, 'content/data/redirects.yaml');
}
const line = (from: string, to = 'rec-hou-03') =>
  `- { from: ${from}, to: ${to}, since: 2026-11-21, reason: Apvienots }\n`;

describe('readRedirects', () => {
  it('reads each redirect with its line', () => {
    const { redirects, findings } = read(
      `# Vecās adreses\n${line('rec-hou-09')}\n${line('"a/b#vecais"', '"a/b#soli"')}`,
    );
    expect(findings).toEqual([]);
    expect(redirects).toEqual([
      { from: 'rec-hou-09', to: 'rec-hou-03', since: '2026-11-21', reason: 'Apvienots', line: 2 },
      { from: 'a/b#vecais', to: 'a/b#soli', since: '2026-11-21', reason: 'Apvienots', line: 4 },
    ]);
  });

  it.each(['', '[]\n', '# Vēl nav neviena\n', '# Vēl nav\n[]\n'])('finds no redirect in %j', (text) => {
    expect(read(text)).toEqual({ redirects: [], findings: [] });
  });

  it('finds none where there is no file', () => {
    expect(readRedirects(join(dir, 'none.yaml'), 'none.yaml')).toEqual({ redirects: [], findings: [] });
  });

  it('leaves out a malformed line, says where it stands, and keeps the others', () => {
    const { redirects, findings } = read(line('rec-hou-09') + line('Rec 9') + line('rec-hou-10'));
    expect(redirects.map(({ from }) => from)).toEqual(['rec-hou-09', 'rec-hou-10']);
    expect(findings).toMatchObject([
      {
        file: 'content/data/redirects.yaml',
        line: 2,
        column: 1,
        field: '1.from',
        rule: 'redirect-form',
        severity: 'error',
      },
    ]);
    expect(findings[0]?.message.lv).toContain('Piemērs: - { from:');
    expect(findings[0]?.message.en).toContain('Example: - { from:');
  });

  it.each([
    ['a slash at the start', line('/rec-hou-09'), '0.from'],
    ['a slash at the end', line('rec-hou-09', 'rec-hou-03/'), '0.to'],
    ['an empty anchor', line('"rec-hou-09#"'), '0.from'],
    ['a whole address', line('rec-hou-09', 'https://example.lv'), '0.to'],
    ['no reason', '- { from: a, to: b, since: 2026-11-21 }\n', '0.reason'],
    ['a day that does not exist', '- { from: a, to: b, since: 2026-02-30, reason: x }\n', '0.since'],
    ['an unknown field', '- { from: a, to: b, since: 2026-11-21, reason: x, why: y }\n', '0'],
    ['something that is no redirect', '- rec-hou-09\n', '0'],
    ['an empty item', '-\n', '0'],
  ])('refuses %s', (_, text, field) => {
    const { redirects, findings } = read(text);
    expect(redirects).toEqual([]);
    expect(findings).toMatchObject([{ line: 1, field, rule: 'redirect-form' }]);
  });

  it('refuses a file that is no list', () => {
    expect(read('from: a\n').findings).toMatchObject([{ line: 1, field: 'redirects' }]);
  });

  it('says on which line the YAML breaks off', () => {
    expect(read(`${line('rec-hou-09')}- { from: a, to: "b }\n`).findings).toContainEqual(
      expect.objectContaining({ field: 'redirects', rule: 'redirect-form', line: 3 }),
    );
  });
});
