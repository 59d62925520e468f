import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Entry, Model } from '../../model/types.ts';
import type { SearchData, SearchLang } from '../../search/data.ts';
import type { SearchManifest } from '../../search/loader.ts';
import { type SearchedPage, searchData } from './data.ts';
import { entryFields } from './fields.ts';
import { packGlossary } from './glossary.ts';
import { indexedPage, mainOf } from './page.ts';

/** What a page without an entry counts against one: a list holds a bit of everything. */
export type PageWeights = ReadonlyMap<string, number>;

const HASH_LETTERS = 8;
/** Letters before Pagefind's packed files. */
const MARK = 'pagefind_dcd';

/**
 * Builds the search of a built site: Pagefind's index in `pagefind/`, what query plans need in `search/`.
 * @param dir the built site
 * @param model its entries
 * @param weights factor for pages that are no entries, by address without language and slashes
 * @returns how many pages are searched
 * @throws when Pagefind reports an error
 */
export async function buildSearch(dir: string, model: Model, weights: PageWeights): Promise<number> {
  const index = must(await createIndex(), 'index');
  const pages: Record<SearchLang, SearchedPage[]> = { lv: [], en: [] };
  for (const file of globSync('**/index.html', { cwd: dir })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()) {
    const main = mainOf(readFileSync(join(dir, file), 'utf8'));
    if (!main) continue;
    const { lang, address } = placeOf(file);
    const entry: Entry | undefined = model.entries.get(address);
    const fields = entry && entryFields(entry, lang);
    pages[lang].push({ text: main.text, alias: fields?.meta.alias ?? '', keys: fields?.keys ?? [] });
    must(await index.addHTMLFile({ sourcePath: file, content: indexedPage(main, lang, fields) }), 'file');
  }
  const outputPath = join(dir, 'pagefind');
  must(await index.writeFiles({ outputPath }), 'outputPath');
  await close();
  const factors = weightsById(join(outputPath, 'fragment'), weights);
  writeData(
    join(dir, 'search'),
    {
      lv: searchData('lv', pages.lv, packGlossary('lv'), factors.lv),
      en: searchData('en', pages.en, packGlossary('en'), factors.en),
    },
    readFileSync(join(outputPath, 'pagefind-entry.json')),
  );
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
    const { url } = JSON.parse(
      gunzipSync(readFileSync(join(fragments, file)))
        .subarray(MARK.length)
        .toString('utf8'),
    );
    const { lang, address } = placeOf(`${String(url).slice(1)}index.html`);
    const weight = weights.get(address);
    if (weight !== undefined) found[lang][file.replace(/\.pf_fragment$/, '')] = weight;
  }
  return found;
}

function writeData(dir: string, data: Record<SearchLang, SearchData>, index: Buffer): void {
  mkdirSync(dir, { recursive: true });
  const names = { lv: '', en: '' };
  const build = createHash('sha256').update(index);
  for (const lang of ['lv', 'en'] as const) {
    const text = JSON.stringify(data[lang]);
    build.update(text);
    names[lang] = `${lang}-${createHash('sha256').update(text).digest('hex').slice(0, HASH_LETTERS)}.json`;
    writeFileSync(join(dir, names[lang]), text);
  }
  const manifest: SearchManifest = { build: build.digest('hex').slice(0, HASH_LETTERS), data: names };
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify(manifest));
}

/** A part of Pagefind's answer; throws what it reports as errors. */
function must<T extends { errors: string[] }, K extends keyof T>(answer: T, part: K): NonNullable<T[K]> {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  const value = answer[part];
  if (value === undefined || value === null) throw new Error(`Pagefind gave no ${String(part)}`);
  return value;
}
