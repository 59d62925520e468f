import { isUtf8 } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import type { Packed } from './client/edition-files.ts';
import { type PackCounts, packFolder, packName } from './pack-name.ts';

/** About so much text is in a pack: few files to unpack, and little to read for one answer. */
const PACK_BYTES = 256 * 1024;
/** How Pagefind marks what it needn't unpack. */
const UNPACKED = 'pagefind_dcd';

/** Scripts that hold the files which the site fetches. */
export interface Packs {
  counts: PackCounts;
  /** Text of each script by the name of the pack. */
  scripts: Map<string, string>;
}

/** Packs files that are fetched on line into scripts, the only thing that a page from a file can read. */
export function packsOf(files: ReadonlyMap<string, Uint8Array>): Packs {
  const packed = [...files].map(([path, bytes]) => [path, packedFile(bytes)] as const);
  const sizes = new Map<string, number>();
  for (const [path, text] of packed)
    sizes.set(packFolder(path), (sizes.get(packFolder(path)) ?? 0) + JSON.stringify(text).length);
  const counts = Object.fromEntries([...sizes].map(([folder, size]) => [folder, Math.ceil(size / PACK_BYTES)]));
  const packs = new Map<string, Record<string, Packed>>();
  for (const [path, text] of packed) {
    const name = packName(path, counts) ?? '';
    packs.set(name, { ...packs.get(name), [path]: text });
  }
  const scripts = [...packs].map(
    ([name, content]) => [name, `guidePack(${JSON.stringify(name)},${JSON.stringify(content)})\n`] as const,
  );
  return { counts, scripts: new Map(scripts) };
}

/** A file as a script holds it: text as it is, everything else as base64 in a list. */
function packedFile(bytes: Uint8Array): Packed {
  const unpacked = unzipped(bytes);
  return isUtf8(unpacked) ? Buffer.from(unpacked).toString('utf8') : [Buffer.from(bytes).toString('base64')];
}

/** Pagefind's texts without their compression, which the zip does better for many at once. */
function unzipped(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const text = gunzipSync(bytes);
  return text.subarray(0, UNPACKED.length).toString('latin1') === UNPACKED ? text : bytes;
}
