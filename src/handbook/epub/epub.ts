import { readFileSync } from 'node:fs';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { t } from '../../i18n/strings.ts';
import { typeset } from '../../markdown/typography.ts';
import type { Book } from '../book.ts';
import { navXhtml } from './nav.ts';
import { type Picture, packageDocument } from './package.ts';
import { pagesOf, placesOf } from './pages.ts';
import { escaped } from './xhtml.ts';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="book/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;
const style = readFileSync(new URL('./book.css', import.meta.url), 'utf8');

/**
 * A book as an EPUB file; the same book gives the same bytes.
 * @param cover its first page as SVG
 * @throws when something in the book leads to a place that it doesn't have
 */
export function epubOf(book: Book, cover: string): Uint8Array {
  const places = placesOf(book);
  const marks = new Map<string, string>();
  const pictures: Picture[] = [];
  const around = {
    hrefOf: (id: string) => {
      const place = places.get(id) ?? marks.get(id);
      if (place === undefined) throw new Error(`${book.name}: nothing has the id ${id}`);
      return place;
    },
    keep: (svg: string) => {
      const file = `picture-${pictures.length + 1}.svg`;
      pictures.push({ file, svg });
      return file;
    },
  };
  for (const [id, place] of markPlaces(book, places)) marks.set(id, place);
  const pages = pagesOf(book, around);
  const files: Record<string, string> = {
    'nav.xhtml': documentOf(book, t(book.lang, 'book.contents'), navXhtml(book, around.hrefOf)),
    'book.css': style,
    'cover.xhtml': documentOf(book, book.title, coverXhtml(book)),
    'cover.svg': cover,
    'book.opf': packageDocument(book, pages, pictures),
    ...Object.fromEntries(pages.map(({ file, title, body }) => [file, documentOf(book, title, body)])),
    ...Object.fromEntries(pictures.map(({ file, svg }) => [file, svg])),
  };
  return zipped(files, book.day);
}

/** Marks of terms stand on the page of their entry: `rec-hou-03.term-05`. */
function markPlaces({ parts }: Book, places: ReadonlyMap<string, string>): [string, string][] {
  const refs = parts.flatMap(({ chapters }) =>
    chapters.flatMap(({ index }) => index?.rows.flatMap((row) => row.refs) ?? []),
  );
  return refs.flatMap(({ to, name }): [string, string][] => {
    const place = places.get(name);
    return places.has(to) || place === undefined ? [] : [[to, `${place.split('#')[0]}#${to}`]];
  });
}

function coverXhtml({ title, series, summary, imprint, address, lang }: Book): string {
  return [
    `<p>${escaped(series)}</p>`,
    `<h1>${escaped(title)}</h1>`,
    `<p>${escaped(summary)}</p>`,
    ...imprint.map((line) => `<p class="note">${escaped(line)}</p>`),
    `<p class="note">${escaped(typeset(t(lang, 'book.online'), lang))} <a href="${escaped(address.url)}">${escaped(address.shown)}</a></p>`,
  ].join('\n');
}

function documentOf({ lang }: Book, title: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${lang}" xml:lang="${lang}">
<head><meta charset="utf-8"/><title>${escaped(title)}</title><link rel="stylesheet" href="book.css"/></head>
<body>
${body}
</body>
</html>
`;
}

/** Readers look for the type of the file in its first bytes, so it comes first and isn't packed. */
function zipped(files: Readonly<Record<string, string>>, day: string): Uint8Array {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const content: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(CONTAINER),
  };
  for (const [name, text] of Object.entries(files)) content[`book/${name}`] = strToU8(text);
  // The time of day by the clock of the place, which is what a zip holds: so it doesn't depend on the place.
  return zipSync(content, { level: 9, mtime: new Date(year, month - 1, date, 12) });
}
