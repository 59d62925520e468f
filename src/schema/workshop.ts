import { z } from 'zod';
import { field } from './help.ts';
import { evidence } from './parts/evidence.ts';
import { places } from './parts/id.ts';
import { identity } from './parts/identity.ts';
import { localized } from './parts/localized.ts';
import { review } from './parts/review.ts';

const step = z.strictObject({
  title: field(localized(), {
    lv: 'Soļa nosaukums.',
    en: 'What the step is called.',
    example: '{ lv: Lasām vienu ieteikumu, en: Read one recommendation }',
  }),
  minutes: field(z.int().positive(), {
    lv: 'Soļa ilgums minūtēs.',
    en: 'How long the step takes, in minutes.',
    example: '10',
  }),
  places: field(places().min(1), {
    lv: 'Vietas, kas solī ir atvērtas: ieraksta id, ja vajag, ar nodaļas enkuru.',
    en: 'The places that are open in the step: an entry’s id, with the anchor of a section where needed.',
    example: '[rec-hou-03, rec-hou-03#jautajumi]',
  }),
  task: field(localized(), {
    lv: 'Ko dalībnieki dara.',
    en: 'What the participants do.',
    example: '{ lv: "Pāros izlasiet …", en: "In pairs, read …" }',
  }),
  note: field(localized(), {
    lv: 'Ko lasa tikai semināra vadītājs.',
    en: 'What only the trainer reads.',
    example: '{ lv: "Ja grupa klusē, …", en: "If the group is silent, …" }',
  }),
});

const text = '{ lv: "…", en: "…" }';
const stepExample = `{ title: ${text}, minutes: 10, places: [rec-hou-03], task: ${text}, note: ${text} }`;

/** A plan for a session, step by step. It is our own proposal, so it has no sources and states no facts. */
export const workshop = z.strictObject({
  ...identity('workshop'),
  areas: evidence.areas,
  goal: field(localized(), {
    lv: 'Ko dalībnieki pēc semināra prot vai ir izdarījuši.',
    en: 'What participants can do, or have done, afterwards.',
    example: '{ lv: "…", en: "…" }',
  }),
  audience: field(localized(), {
    lv: 'Kam seminārs domāts un cik cilvēkiem.',
    en: 'Whom the workshop is for, and for how many.',
    example: '{ lv: "Darba grupai, 8–16 cilvēkiem", en: "A working group of 8–16" }',
  }),
  minutes: field(z.int().positive(), {
    lv: 'Semināra ilgums minūtēs: visu soļu minūtes kopā.',
    en: 'How long the workshop takes, in minutes: those of all steps together.',
    example: '90',
  }),
  materials: field(z.array(localized()).min(1), {
    lv: 'Kas jāsagatavo vai jāizdrukā; vismaz viena lieta.',
    en: 'What to prepare or print; at least one thing.',
    example: '- { lv: Lielas papīra lapas, en: Large sheets of paper }',
  }),
  steps: field(z.array(step).min(2), {
    lv: 'Semināra soļi pēc kārtas; vismaz divi.',
    en: 'The steps of the workshop in order; at least two.',
    example: `[${stepExample}, ${stepExample}]`,
  }),
  ...review,
});
