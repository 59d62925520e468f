import { describe, expect, it } from 'vitest';
import en from '../../content/i18n/en.json' with { type: 'json' };
import lv from '../../content/i18n/lv.json' with { type: 'json' };
import { distFiles, readDist, readerPages, textOf } from '../dist.ts';
import { coverageOf, drawnBySystem, fontFiles, undrawn } from '../fonts.ts';

/** Attributes that a page shows as text: in an empty field, or by CSS. */
const SHOWN = ['placeholder', 'data-label'];
const QUOTED = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g;
const fonts = fontFiles();
const named = (character: string) =>
  `${character} U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;

/** What CSS itself writes on a page. */
function generatedText(css: string): string {
  return [...css.matchAll(/\bcontent:\s*((?:[^;}"']|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')*)/g)]
    .flatMap(([, value = '']) => [...value.matchAll(QUOTED)].map(([, double, single]) => double ?? single ?? ''))
    .map((text) => text.replace(/\\([\da-f]{1,6})\s?/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16))))
    .join('');
}

it('the site has a regular and a bold font', () => expect(fonts).toHaveLength(2));

describe.each(fonts)('%s', (font) => {
  it('draws every character of every page', () => {
    const covered = coverageOf(font);
    const lacking = new Map<string, string[]>();
    for (const { file, document, elements } of readerPages()) {
      const shown = elements.flatMap(({ attrs }) =>
        attrs.filter(({ name }) => SHOWN.includes(name)).map(({ value }) => value),
      );
      for (const character of undrawn([textOf(document), ...shown].join(''), covered))
        lacking.set(character, [...(lacking.get(character) ?? []), file]);
    }
    expect(
      [...lacking].map(([character, files]) => `${named(character)} on ${files.length} pages, first ${files[0]}`),
    ).toEqual([]);
  });

  it('draws what scripts and styles write', () => {
    const css = distFiles('_astro/**/*.css').map((file) => generatedText(readDist(file).toString('utf8')));
    const text = [...Object.values(lv), ...Object.values(en), ...css].join('');
    expect(undrawn(text, coverageOf(font)).map(named)).toEqual([]);
  });

  it('draws none of the exceptions, which each have a reason', () => {
    for (const [character, reason] of Object.entries(drawnBySystem)) {
      expect(reason, named(character)).toMatch(/\w/);
      expect(coverageOf(font).has(character.codePointAt(0) ?? 0), named(character)).toBe(false);
    }
  });

  it('is read as it is: it has the letters of Latvian, and no Cyrillic', () => {
    expect(undrawn('ĀāČčĒēĢģĪīĶķĻļŅņŠšŪūŽž„”–', coverageOf(font))).toEqual([]);
    expect(undrawn('ж', coverageOf(font))).toEqual(['ж']);
  });
});

it('undrawn names what is missing, once, and not the breaks between lines', () => {
  expect(undrawn('aā\nж a\u200bж', new Set([0x20, 0x61, 0x101]))).toEqual(['ж', '\u200b']);
});

it('generatedText reads strings and escapes out of CSS', () => {
  expect(generatedText('a::before{content:"→ "}b::after{content:attr(data-x) \'\\2192\'}c{align-content:center}')).toBe(
    '→ →',
  );
});
