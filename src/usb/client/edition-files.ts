import { type PackCounts, packName } from '../pack-name.ts';

/** A file in a pack: text, or base64 in a list. */
export type Packed = string | [base64: string];

declare global {
  /** Called by every pack when its script runs. */
  var guidePack: ((name: string, files: Record<string, Packed>) => void) | undefined;
}

/** The files that the site fetches on line: here they come in scripts, which the browser loads from anywhere. */
export class EditionFiles {
  private readonly folder: string;
  private readonly counts: PackCounts;
  private readonly arrived = new Map<string, Record<string, Packed>>();
  private readonly loading = new Map<string, Promise<void>>();

  /**
   * @param folder address of the folder of packs, with a closing slash
   * @param counts as the build wrote them
   */
  constructor(folder: string, counts: PackCounts) {
    this.folder = folder;
    this.counts = counts;
    globalThis.guidePack = (name, files) => this.arrived.set(name, files);
  }

  /**
   * The content of a file by its path in the site.
   * @returns undefined where there is no such file
   * @throws when its pack can't be read
   */
  async read(path: string): Promise<string | Uint8Array<ArrayBuffer> | undefined> {
    const name = packName(path, this.counts);
    if (name === undefined) return undefined;
    await this.load(name);
    const files = this.arrived.get(name);
    const found = files && Object.hasOwn(files, path) ? files[path] : undefined;
    return typeof found === 'object' ? bytesOf(found[0]) : found;
  }

  /** Loads a pack once; one that failed is tried anew by the next who asks. */
  private load(name: string): Promise<void> {
    const before = this.loading.get(name);
    if (before) return before;
    const script = Object.assign(document.createElement('script'), { src: `${this.folder}${name}.js` });
    const loaded = new Promise<void>((resolve, reject) => {
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => {
        this.loading.delete(name);
        reject(new TypeError(script.src));
      });
    }).finally(() => script.remove());
    this.loading.set(name, loaded);
    document.head.append(script);
    return loaded;
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
