import { describe, expect, it } from 'vitest';
import { type ParsedFile, parseFile } from './parse.ts';

const parse = (text: string) => parseFile({ path: 'content/docs/a.mdx', lang: 'lv', folder: '', name: 'a', text });
const parsed = (text: string) => {
  const file = parse(text);
  if ('findings' in file) throw new Error(JSON.stringify(file.findings));
  return file;
};
const faults = (text: string) => {
  const file = parse(text);
  if (!('findings' in file)) throw new Error('parsed');
  return file.findings;
};

describe('a file that can be taken apart', () => {
  const text = [
    '---', // 1
    'id: rec-one',
    'areas: [hou, edu]',
    'sources:',
    '  - source: ek19', // 5
    '    section: "2. nodaļa"',
    'empty:',
    '---',
    '',
    '## Soļi [#soli]', // 10
    '',
    'Teksts ar [saiti](/par/).',
    '',
  ].join('\n');
  const file = parsed(text);

  it('gives data, body and tree', () => {
    expect(file.data).toEqual({
      id: 'rec-one',
      areas: ['hou', 'edu'],
      sources: [{ source: 'ek19', section: '2. nodaļa' }],
      empty: null,
    });
    expect(file.body).toBe('\n## Soļi [#soli]\n\nTeksts ar [saiti](/par/).\n');
    expect(file.tree.children.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
  });

  it('counts places in the tree from the top of the file', () => {
    expect(file.tree.children.map(({ position }) => position?.start.line)).toEqual([10, 12]);
  });

  it.each([
    [['id'], 2, 5],
    [['areas'], 3, 8],
    [['areas', 1], 3, 14],
    [['sources', 0, 'section'], 6, 14],
    [['sources', 0, 'lines'], 5, 5],
    [['sources', 4, 'lines'], 5, 3],
    [['id', 'deeper'], 2, 5],
    [['missing'], 2, 1],
    [[], 2, 1],
  ])('places %j at line %i, column %i', (path, line, column) => {
    expect(file.placeOf(path)).toEqual({ line, column });
  });

  it.each([
    [[], 'areas', 3, 1],
    [['sources', 0], 'section', 6, 5],
    [['sources', 0], 'missing', 5, 5],
    [[], 'missing', 2, 1],
  ])('places the key %j %s at line %i, column %i', (path, key, line, column) => {
    expect(file.placeOfKey(path, key)).toEqual({ line, column });
  });

  it.each([
    ['---\nid: a\n---', ''],
    ['--- \nid: a\n---  \ntext', 'text'],
    ['---\nid: a\n---\n\n---\n\nafter a rule\n', '\n---\n\nafter a rule\n'],
    ['---\nid: a\nnote: "----"\n---\nx', 'x'],
  ])('finds where the body of %j begins', (source, body) => {
    const file = parsed(source);
    expect(file.body).toBe(body);
    expect(file.data).toMatchObject({ id: 'a' });
  });

  it('keeps dates as they are written', () => {
    expect(parsed('---\nday: 2026-11-21\nyear: 2009\n---\n').data).toEqual({ day: '2026-11-21', year: 2009 });
  });
});

describe('a file that cannot be taken apart', () => {
  it.each([
    ['empty', '', 'file-empty', 1, 1],
    ['blank', ' \n\n', 'file-empty', 1, 1],
    ['without frontmatter', '## Soļi\n', 'frontmatter-missing', 1, 1],
    ['with frontmatter that is not closed', '---\nid: a\n\ntext\n', 'frontmatter-missing', 1, 1],
    ['with a blank line first', '\n---\nid: a\n---\n', 'frontmatter-missing', 1, 1],
    ['with empty frontmatter', '---\n---\ntext\n', 'frontmatter-missing', 1, 1],
    ['with a list for frontmatter', '---\n- id\n---\n', 'frontmatter-missing', 1, 1],
    ['with a colon in a value', '---\nid: a\ntitle: Soļi: pirmais\n---\n', 'yaml-syntax', 3, 8],
    ['with a key twice', '---\nid: a\nid: b\n---\n', 'yaml-syntax', 3, 1],
    ['with a bare less-than sign', '---\nid: a\n---\n\nMazāk <5\n', 'mdx-syntax', 5, 8],
    ['with a brace that is no code', '---\nid: a\n---\n{ 1 + }\n', 'mdx-syntax', 4, 7],
  ])('%s', (_, text, rule, line, column) => {
    expect(faults(text)[0]).toMatchObject({ file: 'content/docs/a.mdx', rule, line, column, severity: 'error' });
  });

  it.each(['\n\nTeksts\n\n<b>\n\nvēl\n', '\n\nTeksts\n\nvēl <b>treknraksts\n'])(
    'with a tag that is not closed, on its line: %j',
    (body) => {
      expect(faults(`---\nid: a\n---${body}`)).toMatchObject([{ rule: 'mdx-syntax', line: 7, field: 'body' }]);
    },
  );

  it('with a value that begins like a YAML alias', () => {
    expect(faults('---\nid: a\ntitle: *zvaigzne\n---\n')[0]).toMatchObject({ rule: 'yaml-syntax', line: 3, column: 8 });
  });

  it('tells frontmatter without fields from no frontmatter at all', () => {
    expect(faults('---\n---\ntext\n')[0]?.message.lv).toContain('Ievaddaļā nav lauku');
    expect(faults('---\n---\n\ntext\n\n---\n')[0]?.message.lv).toContain('Ievaddaļā nav lauku');
    expect(faults('text\n')[0]?.message.lv).toContain('Nav ievaddaļas');
  });

  it('names every YAML fault, without the parser’s own “at line”', () => {
    const found = faults('---\nid: a\nid: b\ntitle: "x\n---\n');
    expect(found.length).toBeGreaterThan(1);
    for (const { message } of found) expect(message.en).not.toContain(' at line ');
  });
});

describe('MDX', () => {
  it('reads tables and leaves a single tilde alone', () => {
    const file: ParsedFile = parsed('---\nid: a\n---\n| A | B |\n|---|---|\n| 1 | ~2~ |\n');
    expect(file.tree.children[0]?.type).toBe('table');
    expect(JSON.stringify(file.tree)).not.toContain('"delete"');
  });
});
