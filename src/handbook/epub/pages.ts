import type { Book, Chapter, Group, IndexRow, Part } from '../book.ts';
import { entryXhtml } from './entry.ts';
import { blocksXhtml, escaped, headingXhtml, lineXhtml, type Surroundings } from './xhtml.ts';

/** A file of the book that readers turn to. */
export interface Page {
  /** Name beside the other pages. */
  file: string;
  title: string;
  /** What stands in its body. */
  body: string;
}

/** Where each place of a book stands: the page's file, with the place in it. */
export function placesOf({ parts }: Book): Map<string, string> {
  const places = new Map<string, string>();
  for (const part of parts) {
    if (part.title) places.set(part.id, partFile(part));
    for (const chapter of part.chapters) {
      const file = chapterFile(chapter);
      places.set(chapter.id, file);
      for (const group of chapter.groups) {
        places.set(group.id, `${file}#${group.id}`);
        for (const entry of group.entries)
          for (const id of [entry.id, ...entry.covers, ...entry.sections.map((section) => section.id)])
            places.set(id, `${file}#${id}`);
      }
    }
  }
  return places;
}

/** Every page of a book after its cover, in reading order. */
export function pagesOf(book: Book, around: Surroundings): Page[] {
  return book.parts.flatMap((part) => [
    ...(part.title ? [partPage(part, around)] : []),
    ...part.chapters.map((chapter) => chapterPage(chapter, book, around)),
  ]);
}

/** File of a part's own page. */
export function partFile({ id }: Part): string {
  return `${id}.xhtml`;
}

function chapterFile({ id }: Chapter): string {
  return `${id}.xhtml`;
}

function partPage(part: Part, around: Surroundings): Page {
  const body = [headingXhtml(1, escaped(part.title)), blocksXhtml(part.lead, 2, around)];
  return { file: partFile(part), title: part.title, body: body.join('\n') };
}

function chapterPage(chapter: Chapter, book: Book, around: Surroundings): Page {
  const body = [
    headingXhtml(1, escaped(chapter.title)),
    blocksXhtml(chapter.lead, 2, around),
    ...chapter.groups.map((group) => groupXhtml(group, book, around)),
    chapter.index ? indexXhtml(chapter.index.rows, around) : '',
  ];
  return { file: chapterFile(chapter), title: chapter.title, body: body.filter(Boolean).join('\n') };
}

function groupXhtml({ id, title, lead, entries }: Group, book: Book, around: Surroundings): string {
  const level = title ? 3 : 2;
  return [
    title ? headingXhtml(2, escaped(title), id) : '',
    blocksXhtml(lead, level, around),
    ...entries.map((entry) => entryXhtml(entry, level, book, around)),
  ]
    .filter(Boolean)
    .join('\n');
}

/** Without pages to name, an index names the entries. */
function indexXhtml(rows: readonly IndexRow[], around: Surroundings): string {
  const items = rows.map(({ text, main, refs }) => {
    const links = refs.map(({ to, name }, index) => {
      const link = `<a href="${escaped(around.hrefOf(to))}">${escaped(name)}</a>`;
      return main && index === 0 ? `<strong>${link}</strong>` : link;
    });
    return `<li>${lineXhtml(text, around)}: ${links.join(', ')}</li>`;
  });
  return `<ul class="index">${items.join('\n')}</ul>`;
}
