import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../content/corpus.ts';
import type { MadeFile, Subject } from '../downloads/made-file.ts';
import { entriesOf } from '../model/select.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { areaBook, areasWithBook } from './area-book.ts';
import type { Book } from './book.ts';
import { epubOf } from './epub/epub.ts';
import { guideBook } from './guide-book.ts';
import { typesetter } from './pdf.ts';
import { textsOf } from './texts.ts';
import { workshopBook } from './workshop-book.ts';

const languages: readonly (keyof Labels)[] = ['lv', 'en'];

/** Which books to make; all of them unless told. */
interface Options {
  /** The day of the edition, `YYYY-MM-DD`. */
  day: string;
  /** Chooses files by their names; all without it. */
  wanted?: (file: string) => boolean;
}

/**
 * Makes the handbooks: the whole guide as PDF and EPUB, every area and every workshop as PDF, in both languages.
 * @param outDir folder that the files go to; it is made where it isn't there
 * @returns what was made, in the order of a list for readers
 * @throws when a text can't be set
 */
export async function writeHandbooks(
  corpus: Corpus,
  outDir: string,
  { day, wanted = () => true }: Options,
): Promise<MadeFile[]> {
  const made: MadeFile[] = [];
  const press = await typesetter();
  const texts = textsOf(corpus);
  mkdirSync(outDir, { recursive: true });
  const write = async (
    file: string,
    entry: Omit<MadeFile, 'file'>,
    content: () => Uint8Array | Promise<Uint8Array>,
  ) => {
    writeFileSync(join(outDir, file), await content());
    made.push({ file, ...entry });
  };
  for (const lang of languages) {
    const edition = { model: corpus.model, texts, lang, day };
    const pdf = async (name: string, subject: Subject, book: () => Book) => {
      const file = `${name}-${lang}.pdf`;
      if (wanted(file)) await write(file, { format: 'pdf', subject, lang }, () => press.pdf(book()));
    };
    const guide = once(() => guideBook(edition));
    await pdf('celvedis', { type: 'handbook' }, guide);
    const epub = `celvedis-${lang}.epub`;
    if (wanted(epub))
      await write(epub, { format: 'epub', subject: { type: 'handbook' }, lang }, () =>
        epubOf(guide(), press.cover(guide())),
      );
    for (const { area, name } of areasWithBook) await pdf(name, { type: 'area', area }, () => areaBook(area, edition));
    for (const workshop of entriesOf(corpus.model, 'workshop'))
      await pdf(`seminars-${workshop.id}`, { type: 'workshop', id: workshop.id }, () =>
        workshopBook(workshop, edition),
      );
  }
  return made;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
