import type { ParsedFile } from '../content/parse.ts';
import type { Finding } from '../report/finding.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { fold } from '../search/latvian-stem.ts';
import { atField, type Check } from './check.ts';
import { publishedBy } from './published.ts';

/**
 * Every item of the inventory that the site was made from has its place, or a stated reason why it was left out, and
 * its figures and names stand in the entry. A content folder without the table has nothing to cover.
 */
export const coverage: Check = (corpus) => {
  const published = publishedBy(corpus);
  const latvian = new Map(corpus.files.filter(({ lang }) => lang === 'lv').map((file) => [file.name, file]));
  return Object.entries(corpus.coverage).flatMap(([id, item], index): Finding[] => {
    const at = (rule: string, message: Labels): Finding => ({
      file: `${corpus.shown}/data/coverage.json`,
      line: index + 2,
      column: 3,
      field: id,
      rule,
      severity: 'error',
      message,
    });
    if ('left' in item) return [];
    if (!published[id])
      return [
        at('not-covered', {
          lv: `Inventāra vienībai „${id}” nav vietas saturā. Ielieciet to kāda ieraksta laukā covers vai pierakstiet šeit, kāpēc tā izlaista: { "left": "iemesls" }.`,
          en: `The inventory item “${id}” has no place in the content. Put it into the covers of an entry or state here why it was left out: { "left": "reason" }.`,
        }),
      ];
    const file = latvian.get(item.entry);
    if (!file)
      return [
        at('not-covered', {
          lv: `Tabulā vienībai „${id}” norādīts ieraksts „${item.entry}”, bet tāda nav.`,
          en: `The table names the entry “${item.entry}” for “${id}”, but there is none.`,
        }),
      ];
    const missing = missingFrom(file, item);
    if (missing.length === 0) return [];
    return [
      atField(file, ['covers'], 'figure-missing', {
        lv: `Ierakstā nav tā, ko prasa inventāra vienība „${id}”: ${missing.join('; ')}. Ierakstiet to tekstā vai laukā.`,
        en: `The entry lacks what the inventory item “${id}” asks for: ${missing.join('; ')}. Put it into the text or a field.`,
      }),
    ];
  });
};

function missingFrom(file: ParsedFile, { figures, names }: { figures: string[]; names: string[] }): string[] {
  const text = `${valuesOf(file.data).join('\n')}\n${file.body}`;
  const numbers = numbersIn(text);
  const folded = fold(text);
  return [
    ...figures.filter((figure) => !numbers.has(figure)),
    ...names.filter((name) => !stems(name).every((stem) => folded.includes(stem))),
  ];
}

/** Numbers of a text in one notation: `8 291` and `8291` are the same, `0,38` is `0.38`, dates fall into their parts. */
export function numbersIn(text: string): Set<string> {
  const joined = text.replace(/(?<=\d)[ \u00a0](?=\d{3}(?!\d))/g, '');
  const found = joined.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return new Set(found.flatMap((number) => [number.replaceAll(',', '.'), ...number.split(/[.,]/)]).map(withoutZeros));
}

function withoutZeros(number: string): string {
  return number.replace(/^0+(?=\d)/, '');
}

/** The beginnings of a name's longer words, by which it is found in any case form. */
function stems(name: string): string[] {
  const words = fold(name).match(/[a-z0-9]{4,}/g) ?? [];
  return words.map((word) => word.slice(0, word.length === 4 ? 3 : Math.max(4, word.length - 3)));
}

function valuesOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(valuesOf);
  return [String(value)];
}
