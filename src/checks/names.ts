import { visit } from 'unist-util-visit';
import slips from '../../content/data/name-slips.json' with { type: 'json' };
import type { ParsedFile } from '../content/parse.ts';
import { type Place, placeAt } from '../content/place.ts';
import type { Finding } from '../report/finding.ts';
import type { Check } from './check.ts';

interface Slip {
  pattern: string;
  lv: string;
  en: string;
  /** The one entry whose matter the slip is. */
  except?: string;
}

/** A space of a pattern stands for the line break of a wrapped text too. */
const rules = (slips as Slip[]).map(({ pattern, lv, en, except }) => ({
  except,
  pattern: new RegExp(pattern.replaceAll(' ', '\\s+'), 'gu'),
  message: { lv, en },
}));
/** Fields that carry a title to the letter, slips and old words included. */
const VERBATIM = new Set(['officialTitle', 'originalTitle', 'url']);

/** The known slips of names: ES Padome, Eiropadome and Eiropas Padome are three bodies, and so on. */
export const names: Check = ({ files }) =>
  files.flatMap((file) =>
    textsOf(file).flatMap((text) =>
      rules.flatMap(({ pattern, message, except }): Finding[] =>
        (except === file.name ? [] : placesOf(file, text, pattern)).map(({ slip, line, column }) => ({
          file: file.path,
          line,
          column,
          field: text.field,
          rule: 'name-slip',
          severity: 'error',
          message: { lv: `„${slip}…”: ${message.lv}`, en: `“${slip}…”: ${message.en}` },
        })),
      ),
    ),
  );

interface PlacedText extends Place {
  text: string;
  field: string;
}

function textsOf(file: ParsedFile): PlacedText[] {
  const found: PlacedText[] = [];
  const walk = (value: unknown, path: PropertyKey[]) => {
    if (VERBATIM.has(String(path[0]))) return;
    if (typeof value === 'string')
      found.push({ text: value, ...file.placeOf(path), field: path.map(String).join('.') });
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) walk(item, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  walk(file.data, []);
  visit(file.tree, 'text', (node) => {
    const start = node.position?.start;
    if (start) found.push({ text: node.value, line: start.line, column: start.column, field: 'body' });
  });
  return found;
}

/** Each slip of a text where it stands in the file, which may quote, fold or wrap the text; else where the text begins. */
function placesOf(file: ParsedFile, { text, line, column }: PlacedText, pattern: RegExp): (Place & { slip: string })[] {
  const found = [...text.matchAll(pattern)];
  if (found.length === 0) return [];
  const above = file.text.split('\n').slice(0, line - 1);
  let offset = above.reduce((sum, each) => sum + each.length + 1, column - 1);
  return found.map(([slip]) => {
    pattern.lastIndex = offset;
    const match = pattern.exec(file.text);
    pattern.lastIndex = 0;
    if (!match) return { slip, line, column };
    offset = match.index + match[0].length;
    return { slip, ...placeAt(file.text, match.index) };
  });
}
