import type { QrCode } from '../qr/qr-code.ts';
import { qrViewBox } from '../qr/view-box.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A code drawn black on white, whatever the theme: cameras don't know others.
 * @param name what a screen reader says of it
 */
export function qrElement(code: QrCode, name: string): SVGElement {
  const picture = svg('svg', { class: 'qr', role: 'img', viewBox: qrViewBox(code), 'shape-rendering': 'crispEdges' });
  picture.setAttribute('aria-label', name);
  picture.append(svg('path', { d: code.path, stroke: '#000' }));
  return picture;
}

function svg(tag: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS(SVG, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
