/** One file of an edition. The address is below the base path, as browsers ask for it: `` (home), `rec-hou-03/`, `404.html`. */
export type EditionFile = readonly [address: string, revision: string, bytes: number];

/** What the build writes as `offline/<id>.json`. */
export interface EditionList {
  /** The day the edition was made, `YYYY-MM-DD`. */
  day: string;
  /** How addresses begin that are left out on purpose and always come from the network. */
  outside: readonly string[];
  files: readonly EditionFile[];
}

/** What is told of an edition. */
export interface EditionInfo {
  /** The revision of its list. */
  id: string;
  /** `YYYY-MM-DD` */
  day: string;
  /** Bytes of all its files, unpacked, as a browser keeps them. */
  bytes: number;
}

/** An edition as requests are looked up in it. */
export interface Edition extends EditionInfo {
  outside: readonly string[];
  files: ReadonlyMap<string, EditionFile>;
}

/** The folder of the lists, below the base path. */
export const EDITIONS_FOLDER = 'offline/';

/** Address of an edition's list, below the base path. */
export function listAddress(id: string): string {
  return `${EDITIONS_FOLDER}${id}.json`;
}

/** The edition that a list describes. */
export function editionOf(id: string, { day, outside, files }: EditionList): Edition {
  return { id, day, bytes: bytesOf(files), outside, files: new Map(files.map((file) => [file[0], file])) };
}

/** Bytes of files together. */
export function bytesOf(files: readonly EditionFile[]): number {
  return files.reduce((sum, [, , bytes]) => sum + bytes, 0);
}

/** What is told of an edition, without its files. */
export function infoOf({ id, day, bytes }: Edition): EditionInfo {
  return { id, day, bytes };
}

/** Where a file of the built site is asked for: `a/index.html` as `a/`. */
export function addressOfFile(file: string): string {
  return encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));
}
