import { t } from '../../i18n/strings.ts';
import type { Book, Chapter } from '../book.ts';
import { escaped } from './xhtml.ts';

interface Point {
  href: string;
  text: string;
  below: Point[];
}

/** The contents: parts, chapters, groups and entries, one within the other, then the landmarks of the book. */
export function navXhtml(book: Book, hrefOf: (id: string) => string): string {
  const points = book.parts.flatMap(({ id, title, chapters }): Point[] => {
    const below = chapters.map((chapter) => chapterPoint(chapter, hrefOf));
    return title ? [{ href: hrefOf(id), text: title, below }] : below;
  });
  const contents = t(book.lang, 'book.contents');
  const [first] = points;
  return [
    `<nav epub:type="toc" role="doc-toc" id="toc"><h1>${escaped(contents)}</h1>`,
    listXhtml(points),
    '</nav>',
    '<nav epub:type="landmarks" hidden="hidden"><ol>',
    `<li><a epub:type="cover" href="cover.xhtml">${escaped(book.title)}</a></li>`,
    `<li><a epub:type="toc" href="nav.xhtml#toc">${escaped(contents)}</a></li>`,
    first ? `<li><a epub:type="bodymatter" href="${first.href}">${escaped(first.text)}</a></li>` : '',
    '</ol></nav>',
  ].join('\n');
}

function chapterPoint({ id, title, groups }: Chapter, hrefOf: (id: string) => string): Point {
  const below = groups.flatMap((group): Point[] => {
    const entries = group.entries.map((entry) => ({ href: hrefOf(entry.id), text: entry.title, below: [] }));
    return group.title ? [{ href: hrefOf(group.id), text: group.title, below: entries }] : entries;
  });
  return { href: hrefOf(id), text: title, below };
}

function listXhtml(points: readonly Point[]): string {
  if (points.length === 0) return '';
  const items = points.map(
    ({ href, text, below }) => `<li><a href="${escaped(href)}">${escaped(text)}</a>${listXhtml(below)}</li>`,
  );
  return `<ol>${items.join('\n')}</ol>`;
}
