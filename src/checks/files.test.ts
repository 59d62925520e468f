import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  append,
  type Change,
  contentFolder,
  edit,
  fixture,
  LOCK,
  locked,
  REC,
  REC_EN,
  runCases,
  SOURCE,
} from '../../tests/content-folder.ts';
import { checkContent } from './all.ts';

describe('frontmatter', () => {
  runCases([
    {
      name: 'an empty file',
      change: { [REC]: ' \n' },
      findings: [[`${REC}:1:1`, 'file', 'file-empty']],
      says: { lv: ['Fails ir tukšs.'], en: ['The file is empty.'] },
    },
    {
      name: 'no frontmatter',
      change: { [REC]: 'Teksts bez laukiem.\n' },
      findings: [[`${REC}:1:1`, 'frontmatter', 'frontmatter-missing']],
      says: { lv: ['Pirmajai rindai jābūt „---”'], en: ['The first line must be “---”'] },
    },
    {
      name: 'frontmatter that holds no fields',
      change: { [REC]: '---\ntikai teksts\n---\n' },
      findings: [[`${REC}:1:1`, 'frontmatter', 'frontmatter-missing']],
    },
    {
      name: 'a colon in an unquoted text',
      change: { [REC]: edit(['title: Palīdzēt', 'title: Palīdzēt: tūlīt']) },
      findings: [[`${REC}:4:8`, 'frontmatter', 'yaml-syntax']],
      says: {
        lv: ['kā YAML', 'lieciet visu vērtību pēdiņās "…"'],
        en: ['as YAML', 'put the whole value in quotes "…"'],
      },
    },
    {
      name: 'a list that is not closed',
      change: { [REC]: edit(['areas: [hou]', 'areas: [hou']) },
      findings: [[`${REC}:9:1`, 'frontmatter', 'yaml-syntax']],
    },
    {
      name: 'a field that stands twice',
      change: { [REC]: edit(['number: 1', 'number: 1\nnumber: 2']) },
      findings: [[`${REC}:7:1`, 'frontmatter', 'yaml-syntax']],
    },
    {
      name: 'an unquoted text that begins with an asterisk',
      change: { [REC]: edit(['title: Palīdzēt', 'title: *Palīdzēt']) },
      findings: [[`${REC}:4:8`, 'frontmatter', 'yaml-syntax']],
    },
  ]);
});

describe('text', () => {
  runCases([
    {
      name: 'a tag that is not closed',
      change: { [REC]: append('\n<div>\n\nTeksts.\n') },
      findings: [[`${REC}:28:1`, 'body', 'mdx-syntax']],
      says: { lv: ['kā MDX', 'vai katra iesāktā iezīme ir aizvērta'], en: ['as MDX', 'every opened tag is closed'] },
    },
    {
      name: 'a brace that is not closed',
      change: { [REC]: append('\nTeksts { bez gala.\n') },
      findings: [[`${REC}:28:19`, 'body', 'mdx-syntax']],
      says: { lv: ['„\\{”'], en: ['“\\{”'] },
    },
    {
      name: 'an unknown component, in a paragraph of its own and in the middle of one',
      change: { [REC]: append('\n<Karte area="hou" />\n\nTeksts <b>trekns</b>.\n') },
      findings: [
        [`${REC}:28:1`, 'body', 'unknown-component'],
        [`${REC}:30:8`, 'body', 'unknown-component'],
      ],
      says: { lv: ['<Karte> saturā nav atļauts', 'Lietojiet Markdown'], en: ['<Karte> isn’t allowed', 'Use Markdown'] },
    },
    {
      name: 'an import and expressions',
      change: { [REC]: append("\nimport x from 'x'\n\n{1 + 1}\n\nTeksts {x}.\n") },
      findings: [
        [`${REC}:28:1`, 'body', 'code-in-content'],
        [`${REC}:30:1`, 'body', 'code-in-content'],
        [`${REC}:32:8`, 'body', 'code-in-content'],
      ],
      says: { lv: ['(import, export, { … })'], en: ['Write a brace in text as \\{.'] },
    },
    {
      name: 'an image',
      change: { [REC]: append('\n![Karte](/karte.png)\n') },
      findings: [[`${REC}:28:1`, 'body', 'image-in-content']],
    },
  ]);
});

describe('bytes', () => {
  runCases([
    {
      name: 'bytes that are not UTF-8',
      change: { [REC]: Buffer.from(fixture(REC).replace('Palīdzēt', 'Pal\u00eedzet'), 'latin1') },
      findings: [[`${REC}:4:11`, 'file', 'file-encoding']],
      says: { lv: ['kodējumu UTF-8'], en: ['encoding UTF-8'] },
    },
    {
      name: 'a tab',
      change: { [REC]: edit(['Otrā rindkopa', 'Otrā\trindkopa']) },
      findings: [[`${REC}:26:5`, 'file', 'file-tab']],
    },
    {
      name: 'a file of 5 MB',
      change: { [REC]: append('Vēl. '.repeat(1_000_000)) },
      findings: [[`${REC}:1:1`, 'file', 'file-size']],
      says: { lv: ['KiB; vairāk par 512 KiB'], en: ['at most 512 KiB'] },
    },
    {
      name: 'an upper-case name and a wrong ending',
      change: { 'docs/sources/Src-Two.mdx': fixture(SOURCE), 'docs/sources/src-three.md': fixture(SOURCE) },
      findings: [
        ['docs/sources/Src-Two.mdx:1:1', 'file', 'file-name'],
        ['docs/sources/src-three.md:1:1', 'file', 'file-name'],
      ],
      says: {
        lv: ['„Src-Two.mdx” neder. Rakstiet mazos burtus a–z'],
        en: ['“Src-Two.mdx” won’t do', 'rec-hou-03.mdx'],
      },
    },
  ]);

  it('refuses a file and a folder that are links out of the content', () => {
    using elsewhere = contentFolder();
    using folder = contentFolder();
    mkdirSync(join(folder.dir, 'docs/principles'));
    symlinkSync(join(elsewhere.dir, SOURCE), join(folder.dir, 'docs/sources/src-two.mdx'));
    symlinkSync(join(elsewhere.dir, 'docs/sources'), join(folder.dir, 'docs/principles/more'));
    const { findings, corpus } = checkContent(folder.dir);
    expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/docs/principles/more file-symlink',
      'content/docs/sources/src-two.mdx file-symlink',
    ]);
    expect(corpus.files).toHaveLength(6);
  });

  const faults = edit(['areas: [hou]', 'areas: [hous]'], ['Otrā', 'Otrā **[saite](/nav/)** un']);
  const found: [string, string, string][] = [
    [`${REC}:8:9`, 'areas.0', 'invalid-value'],
    [`${REC}:26:8`, 'body', 'link-dead'],
  ];
  runCases([
    { name: 'faults in a file with plain line ends', change: { [REC]: faults }, findings: found },
    {
      name: 'the same faults after a byte order mark with CRLF line ends',
      change: { [REC]: (text) => `\uFEFF${faults(text).replaceAll('\n', '\r\n')}` },
      findings: found,
    },
    {
      name: 'a byte order mark and CRLF alone, which change no checksum either',
      change: Object.fromEntries(
        [REC, REC_EN, SOURCE].map((path) => [path, (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
      ),
      findings: [],
    },
  ]);
});

describe('many faults', () => {
  const faults = [
    { bad: edit(['title: Ziņojums', 'title: Ziņojums: otrais']), rule: 'yaml-syntax' },
    { bad: edit(['form: report', 'form: raport']), rule: 'invalid-value' },
    { bad: append('\n<div>\n'), rule: 'mdx-syntax' },
    { bad: () => '', rule: 'file-empty' },
    { bad: edit(['Vienīgais avots.', 'Rakstiet uz vards.uzvards@example.lv.']), rule: 'personal-mailbox' },
  ];
  const files = Array.from({ length: 6 }, () => faults)
    .flat()
    .map((fault, index) => ({ ...fault, id: `src-bad-${String(index).padStart(2, '0')}` }));

  it('finds the faults of 30 bad files in one run, in order of their paths', () => {
    const change: Change = { [LOCK]: locked(Object.fromEntries(files.map(({ id }) => [id, []]))) };
    for (const { id, bad } of files)
      change[`docs/sources/${id}.mdx`] = bad(fixture(SOURCE).replace('id: src-one', `id: ${id}`));
    using folder = contentFolder(change);
    const errors = checkContent(folder.dir).findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, rule }) => `${file} ${rule}`)).toEqual(
      files.map(({ id, rule }) => `content/docs/sources/${id}.mdx ${rule}`),
    );
  });
});
