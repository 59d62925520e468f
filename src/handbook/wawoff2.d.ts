/** The package brings no types. */
declare module 'wawoff2' {
  /** The TrueType font of a WOFF2 file; a view of memory that the next call uses again. */
  export function decompress(font: Uint8Array): Promise<Uint8Array>;
}
