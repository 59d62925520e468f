import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { USB_FILE } from '../downloads/catalogue.ts';
import type { MadeFile } from '../downloads/made-file.ts';
import { downloadsPath } from '../routes.ts';
import { siteFile } from './addresses.ts';
import { editionFolder, firstPage, framePage, readMe } from './front.ts';
import { packsOf } from './packs.ts';
import { editionPage, type PageEdition } from './page.ts';
import { type Part, partOf } from './parts.ts';
import { editionScript, ownScript, scriptName } from './script.ts';
import { editionStyles } from './styles.ts';
import { zipped } from './zip.ts';

/** The folder of what only the edition has, beside the site's. */
const OWN = '_usb';
const SCRIPT = `${OWN}/site.js`;
/** Scripts of the site that pages name as modules. */
const PAGE_SCRIPT = /^_astro\/(.*\.astro_astro_type_script_.*\.js)$/;
/** Pages that a script fetches. */
const FETCHED_PAGE = /^(?:en\/)?meklet\/index\.html$/;
const ICON = 'favicon.svg';

/**
 * Writes the edition for USB sticks: the finished site in one zip, made to work from files.
 * @param dist the built site, finished: with search index, policies, and the other downloads
 * @param day of the edition, `YYYY-MM-DD`
 * @throws when the site has something that wouldn't work from files
 */
export async function writeUsbEdition(dist: string, day: string): Promise<MadeFile> {
  const files = await editionFiles(dist, day);
  const zip = join(dist, downloadsPath, USB_FILE);
  mkdirSync(dirname(zip), { recursive: true });
  writeFileSync(zip, zipped(files, day));
  return { file: USB_FILE, format: 'zip', subject: { type: 'usb' } };
}

/** Every file of the edition by its path in the zip. */
export async function editionFiles(dist: string, day: string): Promise<Map<string, Uint8Array>> {
  const read = (path: string) => readFileSync(join(dist, path));
  const paths = globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dist, '/').length).replaceAll('\\', '/'))
    .sort();
  const having = (...parts: Part[]) => paths.filter((path) => parts.includes(partOf(path, USB_FILE)));
  const fetched = [...having('packed'), ...paths.filter((path) => FETCHED_PAGE.test(path))];
  const packs = packsOf(new Map(fetched.map((path) => [path, read(path)])));
  const modules = paths.flatMap((path) => PAGE_SCRIPT.exec(path)?.[1] ?? []);
  const names = new Set(modules.map(scriptName));
  const led = new Set(having('page', 'file'));
  const edition: PageEdition = {
    files: led,
    script: SCRIPT,
    nameOf: (address) => {
      const name = scriptName(address);
      if (!names.has(name)) throw new Error(`${address} is no script of the site's pages`);
      return name;
    },
    image: (address) => {
      const path = siteFile(address);
      return path && partOf(path, USB_FILE) === 'inside' ? svgAddress(read(path).toString()) : undefined;
    },
  };
  const made = new Map<string, string | Uint8Array>();
  for (const path of led) made.set(path, editionFile(path, read, edition));
  for (const [name, script] of packs.scripts) made.set(`${OWN}/packs/${name}.js`, script);
  made.set(SCRIPT, await editionScript(dist, modules, packs.counts));
  made.set(`${OWN}/kept.html`, framePage('kept.js'));
  made.set(`${OWN}/kept.js`, await ownScript('kept-frame'));
  made.set(`${OWN}/lead-on.js`, await ownScript('lead-on'));
  const inFolder = [...made].map(([path, content]) => [`${editionFolder}/${path}`, content] as const);
  return new Map(
    [
      ['sakt.html', firstPage(`${editionFolder}/${OWN}/lead-on.js`, `${editionFolder}/${ICON}`)] as const,
      ['LASI-MANI.txt', readMe(day)] as const,
      ...inFolder,
    ].map(([path, content]) => [path, typeof content === 'string' ? Buffer.from(content) : content]),
  );
}

/** A page, a style sheet or another file as it is in the edition. */
function editionFile(path: string, read: (path: string) => Buffer, edition: PageEdition): string | Uint8Array {
  if (path.endsWith('.html')) return editionPage(read(path).toString(), path, edition);
  if (!path.endsWith('.css')) return read(path);
  return editionStyles(read(path).toString(), path, edition.files, (address) => read(siteFile(address) ?? address));
}

/** A drawing as an address; only what would end it or the attribute is written by its code. */
function svgAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURI(svg.replaceAll('"', "'")).replaceAll('#', '%23').replaceAll('%20', ' ')}`;
}
