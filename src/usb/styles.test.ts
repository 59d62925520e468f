import { expect, it } from 'vitest';
import { editionStyles } from './styles.ts';

it('holds fonts, leads to other files and leaves drawings alone', () => {
  const css = `a{src:url(/_astro/f.woff2) format("woff2");b:url("/x.png");c:url("data:image/svg+xml,%3Csvg xmlns='x'/%3E")}`;
  expect(editionStyles(css, '_astro/a.css', new Set(['x.png']), () => Uint8Array.from([1, 2, 3]))).toBe(
    `a{src:url(data:font/woff2;base64,AQID) format("woff2");b:url("../x.png");c:url("data:image/svg+xml,%3Csvg xmlns='x'/%3E")}`,
  );
});
