/** The little of CBOR (RFC 8949) that Pagefind's files need: lists and texts, whose items are passed on as they are. */

const LIST = 4;
const TEXT = 3;

/** How an item begins. */
interface Head {
  type: number;
  /** Length of a text, count of a list. */
  value: number;
  /** Where the content begins. */
  body: number;
}

/** The head of the item at a place. */
export function headAt(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const info = first & 31;
  const width = info >= 24 && info <= 27 ? 2 ** (info - 24) : 0;
  const value =
    width === 0 ? info : width === 8 ? Number(bytes.readBigUInt64BE(at + 1)) : bytes.readUIntBE(at + 1, width);
  return { type: first >> 5, value, body: at + 1 + width };
}

/** Where the item that begins here ends; throws on what Pagefind doesn't write. */
function endOf(bytes: Buffer, at: number): number {
  const { type, value, body } = headAt(bytes, at);
  if (type === 0 || type === 1 || type === 7) return body;
  if (type === 2 || type === TEXT) return body + value;
  if (type !== LIST) throw new Error(`CBOR of type ${type}`);
  let end = body;
  for (let item = 0; item < value; item += 1) end = endOf(bytes, end);
  return end;
}

/** The items of a list, each as its own bytes; throws when it is none. */
export function itemsOf(bytes: Buffer): Buffer[] {
  const { type, value, body } = headAt(bytes, 0);
  if (type !== LIST) throw new Error('not a CBOR list');
  const items: Buffer[] = [];
  let at = body;
  for (let item = 0; item < value; item += 1) {
    const end = endOf(bytes, at);
    items.push(bytes.subarray(at, end));
    at = end;
  }
  return items;
}

/** The text that an item is; throws when it is none. */
export function textOf(bytes: Buffer): string {
  const { type, value, body } = headAt(bytes, 0);
  if (type !== TEXT) throw new Error('not a CBOR text');
  return bytes.toString('utf8', body, body + value);
}

/** A list of items. */
export function listOf(items: readonly Buffer[]): Buffer {
  return Buffer.concat([head(LIST, items.length), ...items]);
}

/** A text as an item. */
export function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([head(TEXT, bytes.length), bytes]);
}

function head(type: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(type << 5) | value]);
  const bytes = Buffer.alloc(5);
  bytes.writeUInt8((type << 5) | 26);
  bytes.writeUInt32BE(value, 1);
  return bytes;
}
