import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { formatDate } from '../i18n/date.ts';
import { t } from '../i18n/strings.ts';
import { typeset } from '../markdown/typography.ts';
import { siteName } from '../site-name.ts';
import type { Book } from './book.ts';
import { bookFonts } from './fonts.ts';
import { packedPdf } from './packed-pdf.ts';

const folder = fileURLToPath(new URL('./typst', import.meta.url));
/** PDF for everyone: tagged, with language, title, bookmarks, and words for every picture; the compiler refuses less. */
const STANDARD = 'ua-1';

/** Sets books on paper. */
export interface Typesetter {
  /**
   * A book as a PDF file; the same book gives the same bytes.
   * @throws when the template and the book don't fit, with what the compiler says
   */
  pdf(book: Book): Promise<Uint8Array>;
  /** The first page of a book as SVG. */
  cover(book: Book): string;
}

/** A typesetter with the site's fonts. */
export async function typesetter(): Promise<Typesetter> {
  const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontBlobs: await bookFonts() }] });
  const document = (book: Book, template: string): NodeTypstDocument => {
    compiler.mapShadow(`${folder}/data.json`, Buffer.from(JSON.stringify({ book, words: wordsOf(book) })));
    const compiled = compiler.compile({ mainFilePath: `${folder}/${template}`, resetRead: true });
    const { result } = compiled;
    if (result) return result;
    const diagnostics = compiled.takeDiagnostics();
    throw new Error(
      `${book.name}: ${diagnostics ? JSON.stringify(compiler.fetchDiagnostics(diagnostics)) : 'no pages'}`,
    );
  };
  return {
    async pdf(book) {
      const pages = document(book, 'book.typ');
      const created = Date.parse(book.day) / 1000;
      const pdf = compiler.pdf(pages, { pdfStandard: STANDARD, creationTimestamp: created });
      // What it remembers of one book is of no use to the next and fills the memory.
      compiler.evictCache(0);
      return packedPdf(pdf);
    },
    cover: (book) => compiler.plainSvg(document(book, 'cover-alone.typ')),
  };
}

/** What the template says itself. */
function wordsOf({ lang, title, day }: Book) {
  const [year, month, date] = day.split('-').map(Number);
  return {
    documentTitle: title === siteName[lang] ? title : `${title}. ${siteName[lang]}`,
    author: siteName[lang],
    date: { year, month, day: date },
    edition: typeset(formatDate(day, lang), lang),
    contents: t(lang, 'book.contents'),
    page: t(lang, 'book.page'),
    part: t(lang, 'book.numberedPart'),
    own: t(lang, 'book.own'),
    online: t(lang, 'book.online'),
    inChapter: t(lang, 'book.inChapter'),
    sources: t(lang, 'entry.sources'),
  };
}
