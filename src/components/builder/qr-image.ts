import { qrCode, qrViewBox } from '../../qr/qr-code.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The QR code of an address as a picture in the page: black on white, whatever the theme. */
export function qrImage(address: string, label: string): SVGSVGElement {
  const code = qrCode(address);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', qrViewBox(code));
  svg.setAttribute('shape-rendering', 'crispEdges');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('stroke', '#000');
  path.setAttribute('d', code.path);
  svg.append(path);
  return svg;
}
