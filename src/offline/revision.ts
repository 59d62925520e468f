const DIGITS = 16;

/**
 * The revision of a file: the first 16 digits of its SHA-256. The build writes it and the worker checks what it was
 * sent by it, so that a site renewed in the middle of an install doesn't mix two editions.
 */
export async function revisionOf(content: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(digest.subarray(0, DIGITS / 2), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
