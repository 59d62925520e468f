import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Entry, Model } from '../../model/types.ts';
import type { SearchData, SearchLang, SearchTerms } from '../../search/data.ts';
import type { SearchManifest } from '../../search/loader.ts';
import { cutChunks } from './chunks.ts';
import { type SearchedPage, searchData, searchTerms } from './data.ts';
import { entryFields, pageFields } from './fields.ts';
import { packGlossary } from './glossary.ts';
import { unpack } from './packed.ts';
import { indexedPage, mainOf } from './page.ts';

/** What a page without an entry counts against one: a list holds a bit of everything. */
export type PageWeights = ReadonlyMap<string, number>;

const HASH_LETTERS = 8;
/** Pagefind's own interfaces and its worker, which the search does without. */
const UNUSED = /-(?:ui|highlight|worker)\.(?:js|css)$/;

/** One page for the index. */
export interface SearchDocument {
  /** Path in the built site: `rec-hou-03/index.html`. */
  file: string;
  lang: SearchLang;
  /** What Pagefind is given. */
  html: string;
  searched: SearchedPage;
}

/** Every page of a built site that is searched. @param model the site's entries */
export function* documentsOf(dir: string, model: Model): Generator<SearchDocument> {
  const files = globSync('**/index.html', { cwd: dir }).map((path) => path.replaceAll('\\', '/'));
  for (const file of files.sort()) {
    const main = mainOf(readFileSync(join(dir, file), 'utf8'));
    if (!main) continue;
    const { lang, address } = placeOf(file);
    const entry: Entry | undefined = model.entries.get(address);
    const fields = entry ? entryFields(entry, lang) : pageFields(main.title, lang);
    const searched = { text: main.text, alias: fields.meta.alias, keys: fields.keys };
    yield { file, lang, html: indexedPage(main, lang, fields), searched };
  }
}

/**
 * Writes the search of a site: Pagefind's index in `pagefind/`, what query plans need in `search/`.
 * @param documents its pages
 * @param dir the folder to write to
 * @param weights factor for pages that count less than others, by address without language and slashes
 * @returns how many pages are searched
 * @throws when Pagefind reports an error
 */
export async function writeSearch(
  documents: Iterable<SearchDocument>,
  dir: string,
  weights: PageWeights,
): Promise<number> {
  const index = must(await createIndex(), 'index');
  const pages: Record<SearchLang, SearchedPage[]> = { lv: [], en: [] };
  for (const { file, lang, html, searched } of documents) {
    pages[lang].push(searched);
    must(await index.addHTMLFile({ sourcePath: file, content: html }), 'file');
  }
  const outputPath = join(dir, 'pagefind');
  must(await index.writeFiles({ outputPath }), 'outputPath');
  await close();
  cutChunks(outputPath);
  for (const file of readdirSync(outputPath)) if (UNUSED.test(file)) rmSync(join(outputPath, file));
  const factors = weightsById(join(outputPath, 'fragment'), weights);
  const built = createHash('sha256').update(readFileSync(join(outputPath, 'pagefind-entry.json')));
  const folder = join(dir, 'search');
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: SearchData | SearchTerms) => {
    const text = JSON.stringify(content);
    built.update(text);
    const file = `${name}-${createHash('sha256').update(text).digest('hex').slice(0, HASH_LETTERS)}.json`;
    writeFileSync(join(folder, file), text);
    return file;
  };
  const data = each((lang) => write(lang, searchData(lang, pages[lang], factors[lang])));
  const terms = each((lang) => write(`${lang}-terms`, searchTerms(lang, pages[lang], packGlossary(lang))));
  const manifest: SearchManifest = { build: built.digest('hex').slice(0, HASH_LETTERS), data, terms };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return pages.lv.length + pages.en.length;
}

function placeOf(file: string): { lang: SearchLang; address: string } {
  const lang = file.startsWith('en/') ? 'en' : 'lv';
  return { lang, address: file.replace(/^en\//, '').replace(/\/?index\.html$/, '') };
}

/** Only the fragments, once written, know which result is which page. */
function weightsById(fragments: string, weights: PageWeights): Record<SearchLang, Record<string, number>> {
  const found: Record<SearchLang, Record<string, number>> = { lv: {}, en: {} };
  for (const file of readdirSync(fragments)) {
    const { url } = JSON.parse(unpack(readFileSync(join(fragments, file))).toString('utf8'));
    const { lang, address } = placeOf(`${String(url).slice(1)}index.html`);
    const weight = weights.get(address);
    if (weight !== undefined) found[lang][file.replace(/\.pf_fragment$/, '')] = weight;
  }
  return found;
}

function each<T>(make: (lang: SearchLang) => T): Record<SearchLang, T> {
  return { lv: make('lv'), en: make('en') };
}

/** A part of Pagefind's answer; throws what it reports as errors. */
function must<T extends { errors: string[] }, K extends keyof T>(answer: T, part: K): NonNullable<T[K]> {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  const value = answer[part];
  if (value === undefined || value === null) throw new Error(`Pagefind gave no ${String(part)}`);
  return value;
}
