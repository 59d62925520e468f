/** Empty modules that scanners need on each side (ISO/IEC 18004, 9.1). */
export const QUIET_ZONE = 4;

/** The `viewBox` of a code with its quiet zone; here, so that drawing a code doesn't load what makes codes. */
export function qrViewBox({ size }: { size: number }): string {
  const side = size + 2 * QUIET_ZONE;
  return `${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}`;
}
