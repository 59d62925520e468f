import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';
import { Visitor } from 'rolldown/utils';
import { basePath } from '../routes.ts';
import type { PackCounts } from './pack-name.ts';

const ENTRY = 'guide-usb-edition';
/** Vite's loader of what a module needs: from a file there is nothing to load ahead, it is all in one script. */
const PRELOAD = /[\\/]preload-helper\.[^\\/]*\.js$/;
const PAGEFIND = 'pagefind/pagefind.js';

interface Span {
  start: number;
  end: number;
}

/** A script's name as pages of the edition give it: `/_astro/Search.astro_….js` → `Search`. */
export function scriptName(address: string): string {
  return (address.split('/').at(-1) ?? '').replace(/\..*$/, '');
}

/**
 * All scripts of the pages in one classic script, which browsers run from a file.
 * @param dist the built site
 * @param files names of the pages' modules in its folder `_astro`, such as `Search.astro_….js`
 * @throws when two have the same name, or when one loads what the edition doesn't know
 */
export async function editionScript(dist: string, files: readonly string[], counts: PackCounts): Promise<string> {
  const named = new Map(files.map((file) => [scriptName(file), join(dist, '_astro', file)]));
  if (named.size < files.length) throw new Error(`two of the pages' scripts have one name: ${files.join(', ')}`);
  const scripts = [...named].map(([name, file]) => `${JSON.stringify(name)}: () => import(${JSON.stringify(file)})`);
  return bundled(
    `import { start } from ${JSON.stringify(clientFile('start.ts'))};
void start({ base: ${JSON.stringify(basePath)}, counts: ${JSON.stringify(counts)}, scripts: { ${scripts.join(', ')} } });`,
    [withoutPreload(), withPagefind(dist)],
  );
}

/** A script of the edition's own: of the frame that keeps what readers choose, or of the first page. */
export function ownScript(name: 'kept-frame' | 'lead-on'): Promise<string> {
  return bundled(`import ${JSON.stringify(clientFile(`${name}.ts`))};`, []);
}

function clientFile(name: string): string {
  return fileURLToPath(new URL(`client/${name}`, import.meta.url));
}

async function bundled(entry: string, plugins: Plugin[]): Promise<string> {
  const bundle = await rolldown({
    input: ENTRY,
    plugins: [entryPlugin(entry), ...plugins],
    // Pagefind asks where it was loaded from.
    transform: { define: { 'import.meta.url': JSON.stringify(`${basePath}${PAGEFIND}`) } },
    onLog: (level, log) => {
      if (level === 'warn' && log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message);
    },
  });
  const { output } = await bundle.generate({ format: 'iife', codeSplitting: false, minify: true });
  await bundle.close();
  const [script, ...others] = output;
  const apart = [...others.map(({ fileName }) => fileName), ...script.imports, ...script.dynamicImports];
  const missing = apart.filter((name) => name !== script.fileName);
  if (missing.length > 0) throw new Error(`not in the one script of the edition: ${missing.join(', ')}`);
  return script.code;
}

function entryPlugin(code: string): Plugin {
  return {
    name: 'guide-usb-entry',
    resolveId: (source) => (source === ENTRY ? source : undefined),
    load: (id) => (id === ENTRY ? { code, moduleType: 'js' } : undefined),
  };
}

/** Runs what was to be loaded; styles can't be part of it, since no page of the edition would load them. */
function withoutPreload(): Plugin {
  return {
    name: 'guide-usb-preload',
    transform(code, id) {
      if (/__vite__mapDeps[\s\S]*?\.css"/.test(code)) throw new Error(`${id} loads styles along with a script`);
      if (!PRELOAD.test(id)) return undefined;
      const names = this.parse(code).body.flatMap((node) =>
        node.type === 'ExportNamedDeclaration'
          ? node.specifiers.map(({ exported }) => code.slice(exported.start, exported.end))
          : [],
      );
      return {
        code: `const load = (start) => start();\nexport { ${names.map((name) => `load as ${name}`).join(', ')} };`,
      };
    },
  };
}

/** Pagefind, which the search loads by an address that it makes up, is part of the script too. */
function withPagefind(dist: string): Plugin {
  const file = join(dist, PAGEFIND);
  if (!existsSync(file)) throw new Error(`no ${file}`);
  return {
    name: 'guide-usb-pagefind',
    transform(code, id) {
      if (!id.startsWith(join(dist, '_astro'))) return undefined;
      const made: Span[] = [];
      const visitor = new Visitor({
        ImportExpression({ source }) {
          const plain =
            source.type === 'Literal' || (source.type === 'TemplateLiteral' && source.expressions.length === 0);
          if (!plain) made.push(source);
        },
      });
      visitor.visit(this.parse(code));
      const [place, ...others] = made;
      if (!place) return undefined;
      if (others.length > 0 || !code.slice(place.start, place.end).includes(PAGEFIND))
        throw new Error(`${id} loads a script that the edition doesn't know`);
      return { code: code.slice(0, place.start) + JSON.stringify(file) + code.slice(place.end) };
    },
  };
}
