import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { writeOffline } from '../../src/build/offline.ts';
import { stringsOf } from '../../src/i18n/strings.ts';

/** Where tiny sites are served, so that nothing takes the domain's root for granted. */
export const TINY_BASE = '/celvedis/';

/** An edition of a site with a handful of files and the real scripts for use without a network. */
export interface TinyEdition {
  /** What its pages say they are of. */
  name: string;
  /** `YYYY-MM-DD` */
  day: string;
  /** Pages besides the home page, without slashes. */
  pages: readonly string[];
  /** Files besides those every edition has, by path. */
  files?: Record<string, string>;
}

/** Makes editions of a tiny site; call `clear` in the end. */
export interface TinySites {
  /** @returns the folder of the edition */
  write(edition: TinyEdition): Promise<string>;
  clear(): void;
}

const source = (path: string) => fileURLToPath(new URL(`../../src/components/offline/${path}`, import.meta.url));

/** Bundles the scripts once for all editions. */
export async function tinySites(): Promise<TinySites> {
  const work = mkdtempSync(join(tmpdir(), 'guide-tiny-'));
  const scripts = join(work, 'scripts');
  await build({
    configFile: false,
    logLevel: 'error',
    base: TINY_BASE,
    define: { 'import.meta.env.PROD': 'true' },
    build: {
      outDir: scripts,
      assetsDir: '_astro',
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { start: source('start.ts'), control: source('offline-control.ts') },
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  return {
    write: async (edition) => {
      const folder = join(work, edition.name);
      cpSync(scripts, folder, { recursive: true });
      for (const [path, text] of Object.entries(filesOf(edition))) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      await writeOffline(folder, edition.day);
      return folder;
    },
    clear: () => rmSync(work, { recursive: true }),
  };
}

function filesOf({ name, pages, files = {} }: TinyEdition): Record<string, string> {
  return {
    'index.html': page(name, 'home', control),
    '404.html': page(name, '404'),
    ...Object.fromEntries(pages.map((path) => [`${path}/index.html`, page(name, path)])),
    'data.json': JSON.stringify({ edition: name }),
    'same.json': '{}',
    'lejupielades/guide.pdf': `A file of ${name}`,
    'teksti/offline.json': JSON.stringify(stringsOf('offline', 'lv')),
    ...files,
  };
}

function page(edition: string, name: string, body = ''): string {
  const script = (file: string) => `<script type="module" src="${TINY_BASE}${file}.js"></script>`;
  return `<!doctype html><html lang="lv"><head><meta charset="utf-8"><title>${name}</title>
<link rel="icon" href="data:,">${script('start')}${script('control')}</head>
<body><main><h1>${name} of ${edition}</h1>${body}</main><a class="offline" href="${TINY_BASE}">link</a></body></html>`;
}

/** As in `OfflineControl.astro`. */
const control = `<offline-control><p class="state" role="status"></p>
<p class="progress" hidden><progress max="1"></progress><span></span></p>
<p>${['accept', 'keep', 'retry', 'remove'].map((name) => `<button type="button" class="${name}" hidden>${name}</button>`).join('')}</p>
</offline-control>`;
