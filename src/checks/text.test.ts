import { describe, expect, it } from 'vitest';
import slips from '../../content/data/name-slips.json' with { type: 'json' };
import { ACT, ACT_EN, append, edit, REC, REC_EN, runCases, SOURCE } from '../../tests/content-folder.ts';

/** Line of the fixture at which text appended after one empty line stands. */
const END = 28;

describe('headings', () => {
  runCases([
    {
      name: 'a heading without an anchor, with one outside ASCII and with an empty one',
      change: { [REC]: append('\n## Ko darīt šodien uzreiz\n\n### 3 padomi [#soļi]\n\n## Vēl [#]\n') },
      findings: [
        [`${REC}:${END}:1`, 'body', 'heading-anchor'],
        [`${REC}:${END + 2}:1`, 'body', 'heading-anchor'],
        [`${REC}:${END + 4}:1`, 'body', 'heading-anchor'],
      ],
      says: {
        lv: ['Virsrakstam „Ko darīt šodien uzreiz” vajag enkuru', '[#ko-darit-sodien]', '[#n3-padomi]'],
        en: ['The heading “Ko darīt šodien uzreiz” needs an anchor', '[#ko-darit-sodien]', '[#n3-padomi]'],
      },
    },
    {
      name: 'an anchor that stands twice',
      change: { [REC]: append('\n## Vēl soļi [#soli]\n') },
      findings: [[`${REC}:${END}:1`, 'body', 'heading-anchor-twice']],
    },
    {
      name: 'a heading of the first level',
      change: { [REC]: append('\n# Palīdzēt\n') },
      findings: [[`${REC}:${END}:1`, 'body', 'heading-level']],
      says: { lv: ['sāciet ar „## ”'], en: ['begin with “## ”'] },
    },
    {
      name: 'a year that begins a paragraph',
      change: { [REC]: append('\n2014. gadā sākās projekts.\n') },
      findings: [[`${REC}:${END}:1`, 'body', 'year-as-list']],
      says: { lv: ['2014\\.'], en: ['2014\\.'] },
    },
  ]);
});

describe('names', () => {
  const written: Record<string, string> = {
    'Eiropas Padomes (ieteikum': 'Eiropas Padomes ieteikums',
    'Eiropas Komisijas [Pp]adom': 'Eiropas Komisijas Padome',
    'Eiropadomes (ieteikum': 'Eiropadomes regula',
    '\\bES komisij': 'ES komisija',
    'Nodarbinātības Valsts': 'Nodarbinātības Valsts aģentūra',
    'Izglītības un Zinātnes': 'Izglītības un Zinātnes ministrija',
    '[Pp]apildus informācij': 'Papildus informācija',
    'valsts nodibinājum': 'valsts nodibinājums „Sabiedrības integrācijas fonds”',
    '[Čč]igān': 'čigānu',
    'Council of Europe (': 'Council of Europe Recommendation',
    '\\b[Gg]yps': 'gypsies',
  };
  const exampleOf = (pattern: string) => Object.entries(written).find(([part]) => pattern.includes(part))?.[1];

  it('has an example of every slip in the list', () => {
    expect(slips.map(({ pattern }) => pattern).filter((pattern) => !exampleOf(pattern))).toEqual([]);
  });

  runCases(
    slips.map(({ pattern, lv, en }) => ({
      name: `a slip: ${exampleOf(pattern)}`,
      change: { [REC]: append(`\nŠeit ${exampleOf(pattern)}.\n`) },
      findings: [[`${REC}:${END}:6`, 'body', 'name-slip']],
      says: { lv: [lv], en: [en] },
    })),
  );

  runCases([
    {
      name: 'slips in a quoted title, a list item and an English text',
      change: {
        [ACT]: edit(['title: Likums', 'title: "Likums: ES komisijas"'], ['section: 1. nodaļa', 'section: ES komisija']),
        [ACT_EN]: append('\nOn gypsies.\n'),
      },
      findings: [
        [`${ACT_EN}:7:4`, 'body', 'name-slip'],
        [`${ACT}:4:17`, 'title', 'name-slip'],
        [`${ACT}:11:33`, 'sources.0.section', 'name-slip'],
      ],
    },
    {
      name: 'a slip twice in a paragraph, the second broken over two lines, and one in a folded summary',
      change: {
        [REC]: edit(
          ['summary: Vienīgais ieteikums.', 'summary: >\n  Viens ieteikums,\n  ES komisijas.'],
          ['Otrā rindkopa.', 'Otrā ES komisija\nun ES\nkomisija.'],
        ),
      },
      findings: [
        [`${REC}:7:3`, 'summary', 'name-slip'],
        [`${REC}:28:6`, 'body', 'name-slip'],
        [`${REC}:29:4`, 'body', 'name-slip'],
      ],
    },
    {
      name: 'old words in an official title, and the right names',
      change: {
        [ACT]: edit([
          'officialTitle: { lv: Likums, en: Law }',
          'officialTitle: { lv: Par čigānu bērniem, en: On Gypsies }',
        ]),
        [SOURCE]: edit(['originalTitle: Report', 'originalTitle: ES komisijas ziņojums']),
        [REC]: append('\nES Padomes ieteikums, Eiropas Padomes konvencija, Nodarbinātības valsts aģentūra.\n'),
      },
      findings: [],
    },
  ]);
});

describe('links', () => {
  const linksTo = (...urls: string[]) => append(`\n${urls.map((url) => `[x](${url})`).join('\n\n')}\n`);

  runCases([
    {
      name: 'dead links, without a slash at the end or relative',
      change: { [REC]: linksTo('/act-won/', '/act-one', '../act-one/', 'http://example.lv/', '/constructor/#x') },
      findings: [
        [`${REC}:${END}:1`, 'body', 'link-dead'],
        [`${REC}:${END + 2}:1`, 'body', 'link-dead'],
        [`${REC}:${END + 4}:1`, 'body', 'link-form'],
        [`${REC}:${END + 6}:1`, 'body', 'link-form'],
        [`${REC}:${END + 8}:1`, 'body', 'link-dead'],
      ],
      says: {
        lv: [
          'Lapas „/act-won/” nav. Vai domājāt act-one?',
          'Adrese sākas un beidzas ar slīpsvītru.',
          'citai vietnei https://',
        ],
        en: [
          'There is no page “/act-won/”. Did you mean act-one?',
          'begins and ends with a slash.',
          'https://… for another site',
        ],
      },
    },
    {
      name: 'links to an anchor that the page does not have',
      change: { [REC]: linksTo('/act-one/#soli', '#solis'), [REC_EN]: linksTo('/en/rec-one/#steps') },
      findings: [
        [`${REC_EN}:13:1`, 'body', 'link-anchor'],
        [`${REC}:${END}:1`, 'body', 'link-anchor'],
        [`${REC}:${END + 2}:1`, 'body', 'link-anchor'],
      ],
      says: {
        lv: ['Tajā ir: soli.', 'Tajā ir: neviena.', 'Vai domājāt soli?'],
        en: ['It has: soli.', 'It has: none.'],
      },
    },
    {
      name: 'links to the other language',
      change: { [REC]: linksTo('/en/act-one/'), [REC_EN]: linksTo('/act-one/') },
      findings: [
        [`${REC_EN}:13:1`, 'body', 'link-language'],
        [`${REC}:${END}:1`, 'body', 'link-language'],
      ],
      says: { lv: ['rakstiet /en/act-one/.', 'rakstiet /act-one/.'], en: ['write /en/act-one/.', 'write /act-one/.'] },
    },
    {
      name: 'a dead link whose address stands apart from its text',
      change: { [REC]: append('\nTeksts [te][1].\n\n[1]: /act-won/\n') },
      findings: [[`${REC}:${END + 2}:1`, 'body', 'link-dead']],
    },
    {
      name: 'links that lead somewhere',
      change: {
        [REC]: linksTo('#soli', '/rec-one/#soli', '/src-one/', 'https://example.lv'),
        [REC_EN]: linksTo('/en/rec-one/#soli'),
      },
      findings: [],
    },
  ]);
});
