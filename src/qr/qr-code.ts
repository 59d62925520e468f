import { generate } from 'lean-qr';
import { QUIET_ZONE, qrViewBox } from './view-box.ts';

export { qrViewBox };

/** A QR code as one SVG path for a stroke of width 1: `size` modules a side, one unit each, without the quiet zone. */
export interface QrCode {
  size: number;
  path: string;
}

/**
 * The QR code of a text, as a rule an address.
 * @param text at most about 2,900 characters
 * @throws when the text doesn't fit into a code
 */
export function qrCode(text: string): QrCode {
  const { size, get } = generate(text);
  // One stroke per run of dark modules: a third of the path that lean-qr draws around them.
  let path = '';
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) {
      if (!get(x, y)) continue;
      const from = x;
      while (get(x, y)) x += 1;
      path += `M${from} ${y}.5h${x - from}`;
    }
  return { size, path };
}

/** A code as an SVG file of its own: black on white, whatever stands around it. */
export function qrSvg(code: QrCode): string {
  const side = code.size + 2 * QUIET_ZONE;
  const ground = `<path fill="#fff" d="M${-QUIET_ZONE} ${-QUIET_ZONE}h${side}v${side}h${-side}z"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${qrViewBox(code)}" shape-rendering="crispEdges">${ground}<path stroke="#000" d="${code.path}"/></svg>\n`;
}
