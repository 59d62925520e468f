import { headAt } from '../src/build/search/cbor.ts';

/**
 * The texts in a word index or its metadata, which are CBOR; read as bytes, its numbers would look like phones.
 * Lists and maps are walked flat, since only the texts in them are asked for.
 */
export function textsIn(cbor: Buffer): string[] {
  const texts: string[] = [];
  for (let at = 0; at < cbor.length; ) {
    const { type, value, body } = headAt(cbor, at);
    at = body;
    if (type !== 2 && type !== 3) continue;
    if (at + value > cbor.length) throw new Error('not CBOR');
    if (type === 3) texts.push(cbor.toString('utf8', at, at + value));
    at += value;
  }
  return texts;
}
