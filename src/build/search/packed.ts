import { gunzipSync, gzipSync } from 'node:zlib';

/** Letters before the content of Pagefind's packed files. */
const MARK = Buffer.from('pagefind_dcd');

/** A file of the search index as Pagefind's browser code reads it: gzip, with a mark before the content. */
export function pack(content: Buffer): Buffer {
  return gzipSync(Buffer.concat([MARK, content]), { level: 9 });
}

/** What a file of the search index holds; throws when it is anything else. */
export function unpack(file: Buffer): Buffer {
  const bytes = gunzipSync(file);
  if (!bytes.subarray(0, MARK.length).equals(MARK)) throw new Error('not a file of the Pagefind index');
  return bytes.subarray(MARK.length);
}
