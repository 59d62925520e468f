import { gunzipSync } from 'node:zlib';

const MARK = 'pagefind_dcd';

/** What a file of the search index holds: packed with gzip, behind a mark of its own; throws when it is anything else. */
export function unpack(file: Buffer): Buffer {
  const bytes = gunzipSync(file);
  if (bytes.subarray(0, MARK.length).toString('latin1') !== MARK) throw new Error('not a file of the Pagefind index');
  return bytes.subarray(MARK.length);
}

/**
 * The texts in a word index or its metadata, which are CBOR; read as bytes, its numbers would look like phones.
 * Lists and maps are walked flat, since only the texts in them are asked for.
 */
export function textsIn(cbor: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 0; at < cbor.length; ) {
    const head = cbor.readUInt8(at);
    const type = head >> 5;
    const info = head & 31;
    const width = info >= 24 && info <= 27 ? 2 ** (info - 24) : 0;
    const value =
      width === 0 ? info : width === 8 ? Number(cbor.readBigUInt64BE(at + 1)) : cbor.readUIntBE(at + 1, width);
    at += 1 + width;
    if (type !== 2 && type !== 3) continue;
    if (at + value > cbor.length) throw new Error('not CBOR');
    if (type === 3) texts.push(cbor.toString('utf8', at, at + value));
    at += value;
  }
  return texts;
}
