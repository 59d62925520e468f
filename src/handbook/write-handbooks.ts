import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../content/corpus.ts';
import { catalogue } from '../downloads/catalogue.ts';
import type { MadeFile } from '../downloads/made-file.ts';
import { isWorkshop } from '../plan/workshop-plan.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { areaBook } from './area-book.ts';
import type { Book } from './book.ts';
import { epubOf } from './epub/epub.ts';
import { guideBook } from './guide-book.ts';
import { typesetter } from './pdf.ts';
import { textsOf } from './texts.ts';
import { workshopBook } from './workshop-book.ts';

/** Which books to make; all of them unless told. */
interface Options {
  /** The day of the edition, `YYYY-MM-DD`. */
  day: string;
  /** Chooses files by their names; all without it. */
  wanted?: (file: string) => boolean;
}

/**
 * Makes the handbooks: the whole guide as PDF and EPUB, every area and every workshop as PDF, in both languages, by
 * the list that the page of downloads shows.
 * @param outDir folder that the files go to; it is made where it isn't there
 * @returns what was made, in the order of a list for readers
 * @throws when a text can't be set
 */
export async function writeHandbooks(
  corpus: Corpus,
  outDir: string,
  { day, wanted = () => true }: Options,
): Promise<MadeFile[]> {
  const made = catalogue(corpus.model).filter(({ file, format }) => format !== 'zip' && wanted(file));
  const press = await typesetter();
  const texts = textsOf(corpus);
  mkdirSync(outDir, { recursive: true });
  const guides = new Map<keyof Labels, Book>();
  const bookOf = ({ subject, lang = 'lv' }: MadeFile): Book => {
    const edition = { model: corpus.model, texts, lang, day };
    if (subject.type === 'area') return areaBook(subject.area, edition);
    const workshop = subject.type === 'workshop' ? corpus.model.entries.get(subject.id) : undefined;
    if (isWorkshop(workshop)) return workshopBook(workshop, edition);
    // PDF and EPUB are of one book.
    const guide = guides.get(lang) ?? guideBook(edition);
    guides.set(lang, guide);
    return guide;
  };
  for (const entry of made) {
    const book = bookOf(entry);
    const content = entry.format === 'epub' ? epubOf(book, press.cover(book)) : await press.pdf(book);
    writeFileSync(join(outDir, entry.file), content);
  }
  return made;
}
