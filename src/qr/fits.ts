/** Characters of an address; denser codes are hard to read off a screen or paper with a phone. */
export const QR_MAX = 600;

/** Whether an address is short enough for a code that a phone reads. */
export function fitsQr(address: string): boolean {
  return address.length <= QR_MAX;
}
