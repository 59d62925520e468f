import type { Book, BookEntry, Chapter } from '../src/handbook/book.ts';
import type { Press } from '../src/handbook/press.ts';
import type { Block, Inline } from '../src/handbook/rich.ts';
import type { Texts } from '../src/handbook/texts.ts';
import type { Model } from '../src/model/types.ts';
import { bodyInSections } from '../src/parts/section-trees.ts';

/** Texts of a tiny guide: the same body for every address unless told. */
export function textsWith(bodies: Record<string, string> = {}): Texts {
  return (address) => ({
    title: `Virsraksts ${address}`,
    summary: 'Kopsavilkums.',
    body: bodyInSections(bodies[address] ?? '', `content/docs/x/${address}.mdx`),
  });
}

/** A press that holds every entry of a model whole. */
export function pressOf(model: Model, change: Partial<Press> = {}): Press {
  return {
    model,
    texts: textsWith(),
    lang: 'lv',
    day: '2026-11-21',
    holds: (id) => (model.entries.has(id) ? 'whole' : undefined),
    chapterOf: () => undefined,
    sources: [...model.entries.values()].filter(({ kind }) => kind === 'source').map(({ id }) => id),
    terms: [],
    ...change,
  };
}

/** An entry of a book with nothing that isn't needed. */
export function bookEntryOf(id: string, change: Partial<BookEntry> = {}): BookEntry {
  return {
    id,
    covers: [],
    label: 'Ieteikums 1 · Mājokļi',
    title: `Virsraksts ${id}`,
    summary: [{ type: 'text', text: `Kopsavilkums ${id}.` }],
    sources: [],
    facts: [],
    lead: [],
    sections: [],
    related: [],
    address: { url: `http://localhost:4321/${id}/`, shown: `localhost:4321/${id}/` },
    reviewed: 'Pārskatīts: 2026. gada 21. novembris',
    ...change,
  };
}

/** A chapter with entries in one group. */
export function chapterOf(id: string, entries: BookEntry[], change: Partial<Chapter> = {}): Chapter {
  const group = { id: `${id}.visi`, title: 'Grupa', inContents: true, lead: [], entries };
  return { id, title: `Nodaļa ${id}`, lead: [], groups: [group], listed: true, ...change };
}

/** A book of one part with these chapters. */
export function bookOf(chapters: Chapter[], change: Partial<Book> = {}): Book {
  return {
    name: 'gramata-lv',
    lang: 'lv',
    title: 'Grāmata',
    series: 'Rokasgrāmata',
    summary: 'Par ko tā ir.',
    day: '2026-11-21',
    imprint: ['Izdevums: šodien'],
    address: { url: 'http://localhost:4321/', shown: 'localhost:4321/' },
    contents: 'chapters',
    parts: [{ id: 'dala', title: 'Daļa', lead: [], chapters }],
    ...change,
  };
}

/** One block of every type, whose links lead to the entry with this id. */
export function everyBlock(id: string): Block[] {
  const ref: Inline = { type: 'ref', to: id, children: [{ type: 'text', text: 'saite' }] };
  return [
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Romų <&> "vardas"', lang: 'lt' },
        { type: 'strong', children: [{ type: 'em', children: [{ type: 'text', text: 'abi' }] }] },
        { type: 'code', text: 'kods' },
        { type: 'break' },
        { type: 'link', url: 'https://x.lv/?a=1&b', shown: 'x.lv', children: [{ type: 'text', text: 'ārā' }] },
        ref,
        { type: 'numbers', numbers: [{ number: 1, to: id }] },
        { type: 'mark', id: `${id}.term-05` },
      ],
    },
    { type: 'paragraph', note: true, children: [{ type: 'text', text: 'Piezīme' }] },
    {
      type: 'list',
      ordered: true,
      start: 3,
      items: [[{ type: 'paragraph', children: [{ type: 'text', text: 'trešais' }] }]],
    },
    { type: 'quote', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'citāts' }] }] },
    { type: 'heading', text: 'Apakšvirsraksts' },
    {
      type: 'table',
      columns: [{ title: 'Kas' }, { title: 'Plāns' }, { title: 'Fakts', number: true }],
      rows: [
        [
          { children: [{ type: 'text', text: 'a' }] },
          { children: [{ type: 'text', text: '7' }], rows: 2 },
          { children: [] },
        ],
        [{ children: [{ type: 'text', text: 'b' }] }, { children: [{ type: 'text', text: '8' }] }],
      ],
    },
    {
      type: 'figure',
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>',
      alt: 'Kvadrāts',
      caption: [{ type: 'text', text: 'Paraksts' }],
    },
    {
      type: 'steps',
      steps: [
        {
          time: '0:00–0:10',
          minutes: '10 minūtes',
          title: '1. Solis',
          task: 'Darbs.',
          placesLabel: 'Ko atvērt:',
          places: [[ref]],
          noteLabel: 'Piezīmes vadītājam',
          note: 'Nesteidziet.',
        },
      ],
    },
    { type: 'paper', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Lappuses' }] }] },
    { type: 'notice', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Uzmanību' }] }] },
  ];
}
