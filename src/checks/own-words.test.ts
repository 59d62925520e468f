import { describe, vi } from 'vitest';
import { ACT, append, edit, REC, REC_EN, runCases, SOURCE } from '../../tests/content-folder.ts';

/** A made-up source and a made-up name that stands in it. */
vi.mock('../../content/data/source-grams.json', async () => {
  const { packGrams } = await import('../content/source-grams.ts');
  return {
    default: {
      grams: packGrams([
        'Zilie lāči ziemā lasa biezas grāmatas par senām jūrām, biedrība „Lielais Lācis un draugi” klausās.',
      ]),
    },
  };
});
vi.mock('../../content/data/own-words-exceptions.json', () => ({ default: [{ text: '„Lielais Lācis un draugi”' }] }));

/** Line of the fixture at which text appended after one empty line stands. */
const END = 28;
const EIGHT = 'lāči ziemā lasa biezas grāmatas par senām jūrām';
const SEVEN = 'ziemā lasa biezas grāmatas par senām jūrām';

describe('own words', () => {
  runCases([
    {
      name: 'eight words in a row, in other case, with other punctuation, over lines and links',
      change: {
        [REC]: append('\nTe lāči, ziemā **lasa**\nBIEZAS [grāmatas par](/act-one/ "par ko") senām – jūrām arī.\n'),
      },
      findings: [[`${REC}:${END}:4`, 'body', 'own-words']],
      says: {
        lv: ['(8 pēc kārtas): „lāči, ziemā lasa BIEZAS grāmatas par senām – jūrām…”', 'saviem vārdiem'],
        en: ['(8 in a row): “lāči, ziemā lasa BIEZAS grāmatas par senām – jūrām…”', 'your own words'],
      },
    },
    {
      name: 'a longer run once, a second one by itself, in a list and in a table',
      change: { [REC]: append(`\n- Zilie ${EIGHT}.\n- ${EIGHT}\n\n| a |\n| - |\n| ${EIGHT} |\n`) },
      findings: [
        [`${REC}:${END}:3`, 'body', 'own-words'],
        [`${REC}:${END + 1}:3`, 'body', 'own-words'],
        [`${REC}:${END + 5}:3`, 'body', 'own-words'],
      ],
      says: { lv: ['(9 pēc kārtas): „Zilie lāči', '(8 pēc', '(8 pēc'], en: ['(9 in a row): “Zilie lāči'] },
    },
    {
      name: 'a title, a quoted and a folded summary, another field',
      change: {
        [ACT]: edit(['title: Likums', `title: Te ${EIGHT}`], ['summary: Vienīgais akts.', `summary: "Te ${EIGHT}"`]),
        [SOURCE]: edit(['summary: Vienīgais avots.', `summary: >-\n  Te lāči\n  ${SEVEN}`]),
      },
      findings: [
        [`${ACT}:4:11`, 'title', 'own-words'],
        [`${ACT}:5:14`, 'summary', 'own-words'],
        [`${SOURCE}:6:6`, 'summary', 'own-words'],
      ],
    },
    {
      name: 'the same in the English file',
      change: { [REC_EN]: append(`\nAs the source says: ${EIGHT}\n`) },
      findings: [[`${REC_EN}:13:21`, 'body', 'own-words']],
    },
    {
      name: 'seven words, eight over two paragraphs, a heading of the source',
      change: {
        [REC]: (text) =>
          `${edit(['section: 2. nodaļa', `section: ${EIGHT}`])(text)}\nTe ${SEVEN}.\n\nRaksta lāči\n\n${SEVEN}.\n`,
      },
      findings: [],
    },
    {
      name: 'the title of an act that has an entry, in a text, but not the words around it',
      change: {
        [ACT]: edit(['{ lv: Likums, en: Law }', `{ lv: "${EIGHT}", en: Law }`]),
        [REC]: append(`\n${EIGHT}.\n\nZilie ${EIGHT}.\n`),
      },
      findings: [[`${REC}:${END + 2}:1`, 'body', 'own-words']],
      says: { lv: ['(8 pēc kārtas): „Zilie lāči'], en: ['(8 in a row): “Zilie lāči'] },
    },
    {
      name: 'a name from the list, in a text, but not one cut short',
      change: {
        [REC]: append(
          '\nPar senām jūrām, biedrība „Lielais Lācis un draugi”.\n\nGrāmatas par senām jūrām, biedrība Lielais Lācis un.\n',
        ),
      },
      findings: [[`${REC}:${END + 2}:1`, 'body', 'own-words']],
    },
  ]);
});
