import { describe, expect, it } from 'vitest';
import {
  ACT,
  ACT_EN,
  append,
  contentFolder,
  edit,
  fixture,
  LOCK,
  locked,
  REC,
  REC_EN,
  REDIRECTS,
  runCases,
} from '../../tests/content-folder.ts';
import { checkContent } from './all.ts';

const NEW = 'docs/recommendations/rec-new.mdx';
const NEW_EN = 'docs/en/recommendations/rec-new.mdx';
const RENAMED = {
  [REC]: null,
  [REC_EN]: null,
  [NEW]: edit(['id: rec-one', 'id: rec-new'])(fixture(REC)),
  [NEW_EN]: fixture(REC_EN),
};
const ANCHOR = { [REC]: edit(['[#soli]', '[#pirmie]']), [REC_EN]: edit(['[#soli]', '[#pirmie]']) };
const redirect = (from: string, to: string) => `- { from: ${from}, to: ${to}, since: 2026-11-21, reason: Pārsaukts }\n`;

describe('addresses that were published', () => {
  runCases([
    {
      name: 'an entry that was removed',
      change: { [REC]: null, [REC_EN]: null },
      findings: [[`${LOCK}:3:3`, 'rec-one', 'lost-address']],
      says: {
        lv: [
          '„rec-one” ir publicēts, bet saturā vairs nav',
          'content/data/redirects.yaml: - { from: rec-one, to: jaunais-id, since: 20',
        ],
        en: ['“rec-one” was published but is gone', '- { from: rec-one, to: new-id, since: 20'],
      },
    },
    {
      name: 'an entry that was removed, with a redirect',
      change: { [REC]: null, [REC_EN]: null, [REDIRECTS]: redirect('rec-one', 'act-one') },
      findings: [],
    },
    {
      name: 'an entry that was renamed',
      change: RENAMED,
      findings: [
        [`${NEW}:2:5`, 'id', 'not-in-lock'],
        [`${LOCK}:3:3`, 'rec-one', 'lost-address'],
      ],
      says: {
        lv: ['npm run ids', '- { from: rec-one, to: rec-new, since: '],
        en: ['npm run ids', '- { from: rec-one, to: rec-new, since: '],
      },
    },
    {
      name: 'an entry that was renamed, with a redirect and its line in the lock',
      change: { ...RENAMED, [LOCK]: locked({ 'rec-new': ['soli'] }), [REDIRECTS]: redirect('rec-one', 'rec-new') },
      findings: [],
    },
    {
      name: 'an anchor that was renamed',
      change: ANCHOR,
      findings: [
        [`${REC}:24:1`, 'body', 'not-in-lock'],
        [`${LOCK}:3:3`, 'rec-one#soli', 'lost-address'],
      ],
      says: {
        lv: ['„rec-one#pirmie” vēl nav', '- { from: rec-one#soli, to: rec-one#pirmie, since: '],
        en: ['“rec-one#pirmie” isn’t', '- { from: rec-one#soli, to: rec-one#pirmie, since: '],
      },
    },
    {
      name: 'an anchor that was renamed, with a redirect and its place in the lock',
      change: {
        ...ANCHOR,
        [LOCK]: locked({ 'rec-one': ['pirmie', 'soli'] }),
        [REDIRECTS]: redirect('rec-one#soli', 'rec-one#pirmie'),
      },
      findings: [],
    },
    {
      name: 'a covered id that was taken out, and one that is new',
      change: {
        [LOCK]: locked({ 'act-one': ['act-old'], 'act-old': [] }),
        [ACT]: edit(['form: law', 'covers: [act-new]\nform: law']),
      },
      findings: [
        [`${ACT}:7:10`, 'covers.0', 'not-in-lock'],
        [`${LOCK}:2:3`, 'act-one#act-old', 'lost-address'],
        [`${LOCK}:5:3`, 'act-old', 'lost-address'],
      ],
    },
    {
      name: 'a fault elsewhere in the file does not lose what it publishes',
      change: {
        [LOCK]: locked({ 'act-one': ['act-old'], 'act-old': [] }),
        [ACT]: edit(['form: law', 'covers: [act-old]\nform: lav']),
        [REC]: append('\n<div>\n'),
        [REC_EN]: '',
      },
      findings: [
        [`${REC_EN}:1:1`, 'file', 'file-empty'],
        [`${ACT}:8:7`, 'form', 'invalid-value'],
        [`${REC}:28:1`, 'body', 'mdx-syntax'],
      ],
    },
    {
      name: 'nor does YAML that cannot be read lose a covered id',
      change: {
        [LOCK]: locked({ 'act-one': ['act-old'], 'act-old': [] }),
        [ACT]: edit(['form: law', 'covers: [act-old]\nform: law: 1991']),
      },
      findings: [[`${ACT}:8:7`, 'frontmatter', 'yaml-syntax']],
    },
  ]);

  it('proposes a redirect line that passes when it is added', () => {
    using before = contentFolder(RENAMED);
    const lost = checkContent(before.dir).findings.find(({ rule }) => rule === 'lost-address');
    const line = lost?.message.lv.split('redirects.yaml: ')[1];
    using after = contentFolder({ ...RENAMED, [REDIRECTS]: `${line}\n` });
    expect(checkContent(after.dir).findings.map(({ rule, field }) => `${rule} ${field}`)).toEqual(['not-in-lock id']);
  });
});

describe('redirects', () => {
  runCases([
    {
      name: 'a redirect to nowhere, by address and by anchor',
      change: {
        [LOCK]: locked({ 'rec-old': [], 'rec-older': [] }),
        [REDIRECTS]: redirect('rec-old', 'rec-two') + redirect('rec-older', 'rec-one#beigas'),
      },
      findings: [
        [`${REDIRECTS}:1:1`, 'rec-old', 'redirect-target'],
        [`${REDIRECTS}:2:1`, 'rec-older', 'redirect-target'],
      ],
      says: { lv: ['ved uz „rec-two”, bet tādas adreses nav'], en: ['leads to “rec-two”, which doesn’t exist'] },
    },
    {
      name: 'a redirect from an address that is still there',
      change: { [REDIRECTS]: redirect('act-one', 'rec-one') },
      findings: [[`${REDIRECTS}:1:1`, 'act-one', 'redirect-source']],
    },
    {
      name: 'lines that are not redirects',
      change: {
        [REDIRECTS]: `- { from: rec-old, to: rec-one }\n- rec-old\n-\n- *x\n${redirect('/rec-old/', 'rec-one')}`,
      },
      findings: [
        [`${REDIRECTS}:1:1`, '0.since', 'redirect-form'],
        [`${REDIRECTS}:2:1`, '1', 'redirect-form'],
        [`${REDIRECTS}:3:1`, '2', 'redirect-form'],
        [`${REDIRECTS}:4:1`, '3.from', 'redirect-form'],
        [`${REDIRECTS}:5:1`, '4.from', 'redirect-form'],
      ],
      says: {
        lv: ['Piemērs: - { from: rec-hou-09, to: rec-hou-03'],
        en: ['Example: - { from: rec-hou-09, to: rec-hou-03'],
      },
    },
    {
      name: 'a file of redirects that is not a list',
      change: { [REDIRECTS]: 'from: rec-old\n' },
      findings: [[`${REDIRECTS}:1:1`, 'redirects', 'redirect-form']],
    },
  ]);
});

describe('the lock', () => {
  runCases([
    {
      name: 'an entry, an anchor and a page that are not in the lock',
      change: {
        [LOCK]: '{\n  "act-one": [],\n  "rec-one": []\n}\n',
        'docs/index.mdx':
          '---\nkind: page\ntitle: Sākums\nsummary: Sākums.\nreviewed: 2026-01-01\nreviewBy: 2099-01-01\n---\n',
        'docs/en/index.mdx': fixture(ACT_EN),
      },
      findings: [
        ['docs/index.mdx:2:1', 'file', 'not-in-lock'],
        [`${REC}:24:1`, 'body', 'not-in-lock'],
        ['docs/sources/src-one.mdx:2:5', 'id', 'not-in-lock'],
      ],
      says: {
        lv: ['Palaidiet npm run ids un iesniedziet arī content/ids.lock.json.'],
        en: ['commit content/ids.lock.json too.'],
      },
    },
    {
      name: 'a lock after a merge gone wrong',
      change: { [LOCK]: '{\n  "act-one": [],\n<<<<<<< HEAD\n  "rec-one": []\n}\n' },
      findings: [[`${LOCK}:3:1`, 'file', 'lock-form']],
      says: { lv: ['git checkout content/ids.lock.json'], en: ['Restore the version before'] },
    },
    {
      name: 'a lock of another shape',
      change: { [LOCK]: '["rec-one"]' },
      findings: [[`${LOCK}:1:1`, 'file', 'lock-form']],
    },
  ]);
});
