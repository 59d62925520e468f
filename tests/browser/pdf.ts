import { execFileSync } from 'node:child_process';
import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { poppler } from './poppler.ts';

/** A page of the site on paper. */
export interface Print {
  pdf: Buffer;
  /** The text of each sheet, in reading order, with single spaces. */
  sheets: string[];
}

const DPI = 150;

/** Prints a page on the paper that its styles name and reads what stands on it. */
export async function print(page: Page): Promise<Print> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const text = execFileSync(poppler('pdftotext'), ['-', '-'], { input: pdf, encoding: 'utf8' });
  // Each sheet ends in a form feed.
  return {
    pdf,
    sheets: text
      .split('\f')
      .slice(0, -1)
      .map((sheet) => sheet.replace(/\s+/g, ' ').trim()),
  };
}

/** What a scanner reads off the first sheet; undefined where it finds no code. */
export function scanned({ pdf }: Print): string | undefined {
  const image = execFileSync(poppler('pdftoppm'), ['-r', String(DPI), '-l', '1'], { input: pdf, maxBuffer: 2 ** 28 });
  const { width, height, pixels } = rgba(image);
  return jsQR(pixels, width, height)?.data;
}

/** The pixels of an image in the format PPM: `P6`, width, height and greatest value as text, then three bytes each. */
function rgba(ppm: Buffer): { width: number; height: number; pixels: Uint8ClampedArray } {
  const header = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(ppm.toString('latin1', 0, 64));
  if (!header) throw new Error('Not an image that pdftoppm makes.');
  const [width, height] = [Number(header[1]), Number(header[2])];
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1)
    for (let channel = 0; channel < 3; channel += 1)
      pixels[pixel * 4 + channel] = ppm[header[0].length + pixel * 3 + channel] ?? 255;
  return { width, height, pixels };
}
