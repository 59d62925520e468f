import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkitten';

const folder = fileURLToPath(new URL('../src/styles/fonts', import.meta.url));

/** Characters that the subset lacks on purpose, each with why; the reader's system draws them. */
export const drawnBySystem: Readonly<Record<string, string>> = {
  ė: 'Lithuanian name, on two pages',
  ų: 'Lithuanian name, on two pages',
  ê: 'crêpe and the like in English, on one page',
};

/** Files of the site's fonts, one a weight. */
export function fontFiles(): string[] {
  return globSync('*.woff2', { cwd: folder }).sort();
}

/** Code points that a font can draw. */
export function coverageOf(file: string): Set<number> {
  const font = create(readFileSync(join(folder, file)));
  if (!('characterSet' in font)) throw new Error(`${file} is a collection of fonts, where one font was expected`);
  return new Set(font.characterSet);
}

/** Characters of a text that a font with this coverage can't draw, each once; breaks between lines are left out. */
export function undrawn(text: string, covered: ReadonlySet<number>): string[] {
  const seen = new Set(text.replace(/[\t\n\r\f]/g, ''));
  return [...seen].filter((character) => !covered.has(character.codePointAt(0) ?? 0) && !(character in drawnBySystem));
}
