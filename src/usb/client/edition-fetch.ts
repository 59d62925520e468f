import { indexFile } from '../../http/index-file.ts';
import type { EditionFiles } from './edition-files.ts';

/**
 * What stands in for the browser's `fetch`, which may not read files: answers from the packs, and asks no network.
 * @param base path under which the site is on line; addresses in its scripts begin with it
 * @param root address of the edition's folder, with a closing slash
 */
export function editionFetch(files: Pick<EditionFiles, 'read'>, base: string, root: string): typeof fetch {
  return async (input) => {
    const address = input instanceof Request ? input.url : String(input);
    const path = pathOf(address, base, root);
    const body = path === undefined ? undefined : await files.read(path);
    return body === undefined ? new Response(null, { status: 404 }) : new Response(body);
  };
}

/** The path in the site of an address as a script has it, or as the browser has made it out. */
export function pathOf(address: string, base: string, root: string): string | undefined {
  const [start] = [root, base].filter((candidate) => address.startsWith(candidate));
  return start === undefined ? undefined : indexFile(address.slice(start.length)).replace(/[?#].*$/, '');
}
