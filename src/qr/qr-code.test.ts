import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { type QrCode, qrCode, qrSvg, qrViewBox } from './qr-code.ts';

const SCALE = 4;

/** What a decoder reads off the path, drawn with its quiet zone at four pixels a module. */
function decoded({ size, path }: QrCode): string | undefined {
  const side = (size + 8) * SCALE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g))
    for (let row = (Number(y) + 4) * SCALE; row < (Number(y) + 5) * SCALE; row += 1)
      for (let column = (Number(x) + 4) * SCALE; column < (Number(x) + 4 + Number(length)) * SCALE; column += 1)
        pixels.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return jsQR(pixels, side, side)?.data;
}

describe('qrCode', () => {
  it.each([
    'http://localhost:4321/rec-hou-03/',
    'https://a.lv/en/jomas/majokli/#ieteikumi',
    `https://a.lv/kopa/#${'a9-_'.repeat(100)}`,
  ])('is read by a decoder: %s', (address) => {
    expect(decoded(qrCode(address))).toBe(address);
  });

  it('refuses what no code can hold', () => {
    expect(() => qrCode('a'.repeat(3000))).toThrow();
  });
});

describe('qrSvg', () => {
  it('draws the code on white with four empty modules around it', () => {
    const code = qrCode('https://a.lv/');
    expect(qrViewBox(code)).toBe('-4 -4 29 29');
    const svg = qrSvg(code);
    expect(svg).toContain('fill="#fff" d="M-4 -4h29v29h-29z"');
    expect(svg).toContain(`d="${code.path}"`);
  });
});
