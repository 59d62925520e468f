import { describe } from 'vitest';
import { ACT, ACT_EN, append, edit, fixture, REC, REC_EN, runCases, SOURCE } from '../../tests/content-folder.ts';

describe('English files', () => {
  runCases([
    {
      name: 'an English file without its Latvian twin',
      change: { 'docs/en/legal-acts/act-two.mdx': edit(['000000000000', 'aaaaaaaaaaaa'])(fixture(ACT_EN)) },
      findings: [['docs/en/legal-acts/act-two.mdx:2:1', 'file', 'translation-orphan']],
      says: {
        lv: ['Izveidojiet content/docs/legal-acts/act-two.mdx vai pārsauciet'],
        en: ['Create content/docs/legal-acts/act-two.mdx or rename'],
      },
    },
    {
      name: 'an English file in another folder than its twin',
      change: {
        [ACT_EN]: null,
        'docs/en/sources/act-one.mdx': edit(['000000000000', 'aaaaaaaaaaaa'])(fixture(ACT_EN)),
      },
      findings: [
        ['docs/en/sources/act-one.mdx:2:1', 'file', 'translation-orphan'],
        [`${ACT}:2:1`, 'file', 'translation-missing?'],
      ],
    },
    {
      name: 'fields that belong in the Latvian file, beside a misspelt one',
      change: { [ACT_EN]: edit(['title: Law', 'title: Law\nstatus: in-force\nadopted: 1991\nsumary: Law']) },
      findings: [
        [`${ACT_EN}:3:1`, 'status', 'latvian-only-field'],
        [`${ACT_EN}:4:1`, 'adopted', 'latvian-only-field'],
        [`${ACT_EN}:5:1`, 'sumary', 'unknown-key'],
      ],
      says: {
        lv: ['Lauks „status” ir tikai latviešu failā', 'Vai domājāt summary?'],
        en: ['The field “status” stands in the Latvian file only', 'Did you mean summary?'],
      },
    },
    {
      name: 'an English file without a title',
      change: { [ACT_EN]: edit(['title: Law\n', '']) },
      findings: [[`${ACT_EN}:2:1`, 'title', 'missing-field']],
    },
    {
      name: 'no English file is a warning only',
      change: { [ACT_EN]: null },
      findings: [[`${ACT}:2:1`, 'file', 'translation-missing?']],
      says: {
        lv: ['Tas būtu fails content/docs/en/legal-acts/act-one.mdx.'],
        en: ['the file content/docs/en/legal-acts/act-one.mdx.'],
      },
    },
    {
      name: 'a translation of an older text is a warning only',
      change: { [ACT_EN]: edit(['000000000000', 'aaaaaaaaaaaa']) },
      findings: [[`${ACT_EN}:4:13`, 'translates', 'translation-stale?']],
      says: {
        lv: ['npm run ids -- --translated act-one'],
        en: ['has changed since', 'npm run ids -- --translated act-one'],
      },
    },
    {
      name: 'a checksum that is none, and none at all',
      change: { [ACT_EN]: edit(['"000000000000"', 'jauns']), [REC_EN]: edit(['translates: "000000000000"\n', '']) },
      findings: [
        [`${ACT_EN}:4:13`, 'translates', 'invalid-format'],
        [`${ACT_EN}:4:13`, 'translates', 'translation-stale?'],
        [`${REC_EN}:2:1`, 'translates', 'missing-field'],
      ],
    },
    {
      name: 'anchors that differ from the Latvian ones',
      change: { [REC_EN]: edit(['## Steps [#soli]', '## Steps [#steps]']) },
      findings: [[`${REC_EN}:9:1`, 'body', 'translation-anchors']],
      says: {
        lv: ['tiem pašiem enkuriem, kas latviešu tekstā: [#soli]. Trūkst [#soli]. Lieks ir [#steps].'],
        en: ['the anchors of the Latvian: [#soli]. Missing: [#soli]. Not among them: [#steps].'],
      },
    },
    {
      name: 'a Latvian section that the English text lacks',
      change: { [REC_EN]: edit(['## Steps [#soli]\n\n', '']) },
      findings: [[`${REC_EN}:1:1`, 'body', 'translation-anchors']],
    },
    {
      name: 'an English section that the Latvian text lacks',
      change: { [ACT_EN]: append('\n## More [#more]\n') },
      findings: [[`${ACT_EN}:7:1`, 'body', 'translation-anchors']],
      says: { lv: ['tajā to nav. Lieks ir [#more].'], en: ['it has none. Not among them: [#more].'] },
    },
    {
      name: 'an English file that cannot be read is not missing besides',
      change: { [ACT_EN]: edit(['title: Law', 'title: Law: of 1991']) },
      findings: [[`${ACT_EN}:2:8`, 'frontmatter', 'yaml-syntax']],
    },
    {
      name: 'a Latvian file that cannot be read does not orphan its twin',
      change: { [SOURCE]: edit(['title: Ziņojums', 'title: [Ziņojums']), [REC]: 'Teksts.\n' },
      findings: [
        [`${REC}:1:1`, 'frontmatter', 'frontmatter-missing'],
        [`${SOURCE}:5:1`, 'frontmatter', 'yaml-syntax'],
      ],
    },
  ]);
});
