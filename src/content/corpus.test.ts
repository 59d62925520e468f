import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ACT, contentFolder, edit, REC, REC_EN, SOURCE } from '../../tests/content-folder.ts';
import { addressOf, addressOfPath, hashOf, loadCorpus } from './corpus.ts';

describe('addressOf', () => {
  it.each([
    ['recommendations', 'rec-hou-03', 'rec-hou-03'],
    ['legal-acts', 'index', 'index'],
    ['', 'index', ''],
    ['', 'par', 'par'],
    ['jomas', 'majokli', 'jomas/majokli'],
    ['jomas', 'index', 'jomas'],
    ['', 'my-index', 'my-index'],
  ])('in “%s” %s is at “%s”', (folder, name, address) => {
    expect(addressOf({ folder, name })).toBe(address);
  });
});

describe('addressOfPath', () => {
  it.each([
    ['/srv/docs/site/content/docs/en/recommendations/rec-hou-03.mdx', 'rec-hou-03'],
    ['C:\\site\\content\\docs\\jomas\\majokli.mdx', 'jomas/majokli'],
    ['en/sources/ek19.mdx', 'ek19'],
    ['en/index.mdx', ''],
    ['index.mdx', ''],
  ])('%s is at “%s”', (path, address) => {
    expect(addressOfPath(path)).toBe(address);
  });
});

describe('loadCorpus', () => {
  it('sorts the files into entries and English texts and joins them', () => {
    using folder = contentFolder();
    const { corpus, findings } = loadCorpus(folder.dir);
    expect(findings).toEqual([]);
    expect(corpus.entries.map(({ data }) => data.id).sort()).toEqual(['act-one', 'rec-one', 'src-one']);
    expect(corpus.english).toHaveLength(3);
    expect(corpus.pages).toEqual([]);
    expect([...corpus.model.entries.values()].map(({ translation }) => translation)).toEqual([
      'current',
      'current',
      'current',
    ]);
    expect(corpus.model.entries.get('act-one')?.file).toBe('content/docs/legal-acts/act-one.mdx');
  });

  it('keeps a file whose frontmatter breaks its schema out of the model, but not out of the files', () => {
    using folder = contentFolder({ [ACT]: edit(['form: law', 'form: poem']) });
    const { corpus, findings } = loadCorpus(folder.dir, 'cits');
    expect(findings).toMatchObject([
      { file: 'cits/docs/legal-acts/act-one.mdx', field: 'form', rule: 'invalid-value' },
    ]);
    expect(corpus.model.entries.has('act-one')).toBe(false);
    expect(corpus.files).toHaveLength(6);
  });

  it('goes on after a file that cannot be read or parsed', () => {
    using folder = contentFolder({ [ACT]: '---\nid: [\n---\n', [SOURCE]: 'a\tb' });
    const { corpus, findings } = loadCorpus(folder.dir);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['yaml-syntax', 'file-tab']));
    expect(corpus.files).toHaveLength(4);
  });

  it('says of a Latvian field in an English file that it belongs in the Latvian one', () => {
    using folder = contentFolder({ [REC_EN]: edit(['title:', 'number: 1\nwrong: 1\ntitle:']) });
    const found = loadCorpus(folder.dir).findings.map(({ field, rule }) => [field, rule]);
    expect(found).toEqual([
      ['number', 'latvian-only-field'],
      ['wrong', 'unknown-key'],
    ]);
  });

  it('takes a file outside the folders of entries for a page', () => {
    const page = '---\nkind: page\ntitle: Par\nsummary: Par vietni.\nreviewed: 2026-11-21\nreviewBy: 2027-11-21\n---\n';
    using folder = contentFolder({ 'docs/par.mdx': page });
    const { corpus, findings } = loadCorpus(folder.dir);
    expect(findings).toEqual([]);
    expect(corpus.pages.map(({ data }) => data.title)).toEqual(['Par']);
  });

  it('marks a translation as stale once the Latvian text changes', () => {
    using folder = contentFolder();
    const path = join(folder.dir, REC);
    const hash = () =>
      loadCorpus(folder.dir)
        .corpus.files.filter((file) => file.path === `content/${REC}`)
        .map(hashOf);
    const before = hash();
    appendFileSync(path, '\nVēl viens teikums.\n');
    expect(hash()).not.toEqual(before);
    expect(loadCorpus(folder.dir).corpus.model.entries.get('rec-one')?.translation).toBe('stale');
  });
});
