import { t } from '../../i18n/strings.ts';
import { downloadHref, permanentUrl } from '../../routes.ts';
import { siteName } from '../../site-name.ts';
import type { Book } from '../book.ts';
import type { Page } from './pages.ts';
import { escaped } from './xhtml.ts';

/** A picture of the book. */
export interface Picture {
  file: string;
  svg: string;
}

/** What a book offers to readers who don't see or can't turn pages, in the words of schema.org. */
const ACCESSIBILITY: [property: string, value: string][] = [
  ['accessMode', 'textual'],
  ['accessMode', 'visual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityFeature', 'index'],
  ['accessibilityHazard', 'none'],
];

/** The package document: what the book is, its files, and the order in which they are read. */
export function packageDocument(book: Book, pages: readonly Page[], pictures: readonly Picture[]): string {
  const { lang, title, summary, day, name } = book;
  const meta = [...ACCESSIBILITY, ['accessibilitySummary', t(lang, 'book.accessible')]].map(
    ([property, value]) => `<meta property="schema:${property}">${escaped(value ?? '')}</meta>`,
  );
  const items = [
    item('nav', 'nav.xhtml', 'application/xhtml+xml', 'nav'),
    item('style', 'book.css', 'text/css'),
    item('cover', 'cover.xhtml', 'application/xhtml+xml'),
    item('cover-picture', 'cover.svg', 'image/svg+xml', 'cover-image'),
    ...pages.map(({ file }) => item(idOf(file), file, 'application/xhtml+xml')),
    ...pictures.map(({ file }) => item(idOf(file), file, 'image/svg+xml')),
  ];
  const order = ['cover', 'nav', ...pages.map(({ file }) => idOf(file))].map((id) => `<itemref idref="${id}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${lang}" prefix="schema: http://schema.org/">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escaped(permanentUrl(downloadHref(`${name}.epub`)))}</dc:identifier>
<dc:title>${escaped(title)}</dc:title>
<dc:language>${lang}</dc:language>
<dc:creator>${escaped(siteName[lang])}</dc:creator>
<dc:description>${escaped(summary)}</dc:description>
<dc:date>${day}</dc:date>
<meta property="dcterms:modified">${day}T00:00:00Z</meta>
${meta.join('\n')}
</metadata>
<manifest>
${items.join('\n')}
</manifest>
<spine>
${order.join('\n')}
</spine>
</package>
`;
}

function item(id: string, href: string, type: string, properties?: string): string {
  const also = properties === undefined ? '' : ` properties="${properties}"`;
  return `<item id="${id}" href="${href}" media-type="${type}"${also}/>`;
}

function idOf(file: string): string {
  return `file-${file.replaceAll('.', '-')}`;
}
