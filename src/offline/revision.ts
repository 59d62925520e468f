const LETTERS = 16;
const FIRST = 'a'.charCodeAt(0);

/**
 * The revision of a file: the first 64 bits of its SHA-256. The build writes it and the worker checks what it was sent
 * by it, so that a site renewed in the middle of an install doesn't mix two editions. In letters from a to p: digits
 * would now and then look like a phone number, which the site is searched for.
 */
export async function revisionOf(content: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  const halves = [...digest.subarray(0, LETTERS / 2)].flatMap((byte) => [byte >> 4, byte & 15]);
  return String.fromCharCode(...halves.map((half) => FIRST + half));
}
