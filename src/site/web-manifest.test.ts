import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { basePath } from '../routes.ts';
import { webManifest } from './web-manifest.ts';

const file = (name: string) => new URL(`../../${name}`, import.meta.url);

it('names pictures that are there, in the sizes it says', () => {
  const icons = webManifest('lv').icons as { src: string; sizes: string }[];
  for (const { src, sizes } of icons) {
    const png = readFileSync(file(`public/${src.slice(basePath.length)}`));
    expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
  }
});

it('has the colours of the site', () => {
  const { background_color: ground, theme_color: accent } = webManifest('en');
  const tokens = readFileSync(file('src/styles/tokens.css'), 'utf8');
  expect(tokens).toContain(`--sl-color-black: ${ground};`);
  expect(tokens).toContain(`--sl-color-accent: ${accent};`);
});

it('opens the site in its language, and stays on it', () => {
  expect(webManifest('lv')).toMatchObject({ lang: 'lv', start_url: basePath, scope: basePath });
  expect(webManifest('en')).toMatchObject({ lang: 'en', start_url: `${basePath}en/`, scope: basePath });
});
