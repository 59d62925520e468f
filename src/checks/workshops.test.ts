import { describe } from 'vitest';
import { ACT, type Change, edit, LOCK, locked, REDIRECTS, runCases } from '../../tests/content-folder.ts';

const WS = 'docs/workshops/ws-one.mdx';
const WS_EN = 'docs/en/workshops/ws-one.mdx';
const WORKSHOP = `---
id: ws-one
kind: workshop
title: Seminārs
summary: Vienīgais seminārs.
areas: [hou]
goal: { lv: Izvēlēties., en: Choose. }
audience: { lv: Grupai., en: A group. }
minutes: 30
materials:
  - { lv: Papīrs, en: Paper }
steps:
  - title: { lv: Sākam, en: Begin }
    minutes: 10
    places: [rec-one, rec-one#soli]
    task: { lv: Izlasiet., en: Read. }
    note: { lv: Pagaidiet., en: Wait. }
  - title: { lv: Lemjam, en: Decide }
    minutes: 20
    places: [act-one]
    task: { lv: Izvēlieties., en: Choose. }
    note: { lv: Pierakstiet., en: Write. }
reviewed: 2026-01-01
reviewBy: 2099-01-01
---
`;
const ENGLISH = `---
title: Workshop
summary: The only workshop.
translates: "000000000000"
---
`;
const redirect = (from: string, to: string) => `- { from: ${from}, to: ${to}, since: 2026-11-21, reason: Pārcelts }\n`;
const lock = locked({ 'ws-one': ['plans'] });

/** The fixture with a workshop, edited. */
const workshop = (...pairs: [string, string][]): Change => ({
  [WS]: edit(...pairs)(WORKSHOP),
  [WS_EN]: ENGLISH,
  [LOCK]: lock,
});

describe('a workshop', () => {
  runCases([
    { name: 'that is as long as its steps and leads to what exists', change: workshop(), findings: [] },
    {
      name: 'that is longer than its steps',
      change: workshop(['minutes: 30', 'minutes: 45']),
      findings: [[`${WS}:9:10`, 'minutes', 'minutes-sum']],
      says: {
        lv: ['Soļi kopā aizņem 30\u00a0minūtes, bet semināra ilgums ir 45. Rakstiet minutes: 30'],
        en: ['The steps take 30\u00a0minutes together, but the workshop takes 45. Write minutes: 30'],
      },
    },
    {
      name: 'with a step that takes no time and one without places',
      change: workshop(['minutes: 10', 'minutes: 0'], ['[act-one]', '[]']),
      findings: [
        [`${WS}:14:14`, 'steps.0.minutes', 'too-short'],
        [`${WS}:20:13`, 'steps.1.places', 'too-short'],
      ],
    },
    {
      name: 'with a single step, without materials, and with a text in one language only',
      change: workshop(
        [WORKSHOP.slice(WORKSHOP.indexOf('  - title: { lv: Lemjam'), WORKSHOP.indexOf('reviewed:')), ''],
        ['\n  - { lv: Papīrs, en: Paper }', ' []'],
        ['lv: Pagaidiet., en: Wait.', 'lv: Pagaidiet.'],
      ),
      findings: [
        [`${WS}:10:12`, 'materials', 'too-short'],
        [`${WS}:12:3`, 'steps', 'too-short'],
        [`${WS}:16:11`, 'steps.0.note.en', 'missing-field'],
      ],
    },
    {
      name: 'with a place that is written as an address, and one that stands twice',
      change: workshop(['rec-one#soli]', '/rec-one/]'], ['[act-one]', '[act-one, act-one]']),
      findings: [
        [`${WS}:15:23`, 'steps.0.places.1', 'invalid-format'],
        [`${WS}:20:13`, 'steps.1.places', 'repeated-value'],
      ],
      says: {
        lv: ['Piemērs: [rec-hou-03, rec-hou-03#jautajumi]'],
        en: ['Example: [rec-hou-03, rec-hou-03#jautajumi]'],
      },
    },
  ]);
});

describe('the places of a workshop', () => {
  runCases([
    {
      name: 'an entry that does not exist, with and without a section',
      change: workshop(['[rec-one, rec-one#soli]', '[rec-on, rec-on#soli]']),
      findings: [
        [`${WS}:15:14`, 'steps.0.places.0', 'dangling-reference'],
        [`${WS}:15:22`, 'steps.0.places.1', 'dangling-reference'],
      ],
      says: { lv: ['Ieraksta „rec-on” nav. Vai domājāt rec-one?'], en: ['Did you mean rec-one?'] },
    },
    {
      name: 'a section that does not exist',
      change: workshop(['rec-one#soli', 'rec-one#solis']),
      findings: [[`${WS}:15:23`, 'steps.0.places.1', 'place-anchor']],
      says: {
        lv: ['Ieraksta „rec-one” lapā nav sadaļas „solis”. Vai domājāt soli? Tajā ir: soli, avoti, saistitie.'],
        en: ['The page of “rec-one” has no section “solis”. Did you mean soli? It has: soli, avoti, saistitie.'],
      },
    },
    {
      name: 'sections that the site puts together; a source lists none of its own',
      change: workshop(['rec-one#soli', 'rec-one#avoti'], ['[act-one]', '[act-one#saistitie, src-one#avoti]']),
      findings: [[`${WS}:20:33`, 'steps.1.places.1', 'place-anchor']],
    },
    {
      name: 'a covered id, by itself, as a section, and with a section of the entry that stands for it',
      change: {
        ...workshop(['[act-one]', '[act-old, act-one#act-old, act-old#avoti]']),
        [ACT]: edit(['form: law', 'covers: [act-old]\nform: law']),
        [LOCK]: locked({ 'ws-one': ['plans'], 'act-one': ['act-old'], 'act-old': [] }),
      },
      findings: [],
    },
    {
      name: 'a workshop, be it itself',
      change: workshop(['[act-one]', '[ws-one#plans]']),
      findings: [[`${WS}:20:14`, 'steps.1.places.0', 'wrong-kind']],
      says: {
        lv: ['„ws-one” veids ir workshop, bet šeit der jebkurš veids, tikai ne workshop.'],
        en: ['“ws-one” is of the kind workshop; any kind but workshop will do here.'],
      },
    },
  ]);
});

describe('the plan of a workshop', () => {
  runCases([
    {
      name: 'is a place that is promised',
      change: { ...workshop(), [LOCK]: locked({ 'ws-one': [] }) },
      findings: [[`${WS}:2:5`, 'id', 'not-in-lock']],
      says: { lv: ['„ws-one#plans” vēl nav pastāvīgo adrešu sarakstā'], en: ['“ws-one#plans” isn’t in the list'] },
    },
    {
      name: 'can be linked and redirected to; a step can’t',
      change: {
        ...workshop(),
        [WS]: `${WORKSHOP}\nSkatiet [plānu](/ws-one/#plans) un [soli](#solis-1).\n`,
        [LOCK]: locked({ 'ws-one': ['plans'], old: ['plans'] }),
        [REDIRECTS]: [
          redirect('old', 'ws-one'),
          redirect('old#plans', 'ws-one#plans'),
          redirect('old#x', 'ws-one#solis-1'),
        ].join(''),
      },
      findings: [
        [`${REDIRECTS}:3:1`, 'old#x', 'redirect-target'],
        [`${WS}:27:36`, 'body', 'link-anchor'],
      ],
    },
    {
      name: 'leaves no heading its anchor',
      change: { ...workshop(), [WS]: `${WORKSHOP}\n## Plāns [#plans]\n`, [WS_EN]: `${ENGLISH}\n## Plan [#plans]\n` },
      findings: [
        [`${WS_EN}:7:1`, 'body', 'heading-anchor-twice'],
        [`${WS}:27:1`, 'body', 'heading-anchor-twice'],
      ],
    },
  ]);
});
