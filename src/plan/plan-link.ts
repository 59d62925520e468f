import { packPlan, unpackPlan } from './packed-plan.ts';
import type { Plan } from './plan.ts';

/** What the letters before the dot say: the edition of the form, so that a later one can be told from a damaged link. */
const FORM = 'k1';
/** Beyond this a link is no plan but an attempt to fill the memory. */
const BYTES_MAX = 500_000;

/** What came of reading a link. */
export type ReadLink =
  | { plan: Plan }
  | {
      /** `newer`: made by a later edition of the site; `damaged`: cut off, mistyped or made by hand. */
      fault: 'newer' | 'damaged';
    };

/**
 * A plan as the part of an address after `#`: nothing of it reaches a server. Packed with zlib, whose checksum tells a
 * damaged link.
 */
export async function planToFragment(plan: Plan): Promise<string> {
  const packed = JSON.stringify(packPlan(plan));
  const bytes = await through(new TextEncoder().encode(packed), new CompressionStream('deflate'));
  return `${FORM}.${btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')}`;
}

/**
 * Reads a plan from the part of an address after `#`.
 * @returns undefined when the fragment is none of a plan
 */
export async function planFromFragment(fragment: string): Promise<ReadLink | undefined> {
  const [, form, data = ''] = /^(k\d+)\.(.*)$/s.exec(fragment) ?? [];
  if (form === undefined) return undefined;
  if (form !== FORM) return { fault: Number(form.slice(1)) > Number(FORM.slice(1)) ? 'newer' : 'damaged' };
  try {
    const text = atob(data.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const json = new TextDecoder('utf-8', { fatal: true }).decode(
      await through(bytes, new DecompressionStream('deflate')),
    );
    return { plan: unpackPlan(JSON.parse(json)) };
  } catch {
    return { fault: 'damaged' };
  }
}

/** Reads by hand, since not every browser lets a stream be iterated. */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > BYTES_MAX) throw new Error('too long');
    chunks.push(read.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
