import { z } from 'zod';
import { field } from '../help.ts';
import { idOf } from '../taxonomy.ts';
import { partialDateOrUndated } from './date.ts';
import { id } from './id.ts';

const LINES = /^\d+(?:-\d+)?(?:, ?\d+(?:-\d+)?)*$/;

/** One place in one source that a statement rests on. */
export const citation = z.strictObject({
  source: field(id(), {
    lv: 'Avota id no mapes sources.',
    en: 'The id of a source in the folder sources.',
    example: 'ek19',
  }),
  section: field(z.string().trim().min(1), {
    lv: 'Avota nodaļa vai vieta, kā tā nosaukta avotā.',
    en: 'The section or place, named as the source names it.',
    example: 'Prioritārie ieteikumi',
  }),
  lines: field(z.string().regex(LINES, { error: 'lines' }).optional(), {
    lv: 'Rindas avota failā; vajadzīgas, ja avotam ir rindu skaits.',
    en: 'Lines of the source file; needed when the source has a line count.',
    example: '"361-362"',
  }),
});

/** Ranges of a `lines` text as pairs of first and last line: `"1-2, 8"` → `[[1, 2], [8, 8]]`. */
export function lineRanges(lines: string): [number, number][] {
  return lines.split(',').map((part) => {
    const [first, last] = part.trim().split('-').map(Number) as [number, number?];
    return [first, last ?? first];
  });
}

/** What makes a statement citable: where it stands, when it was true, and how far it holds. */
export const evidence = {
  areas: field(z.array(idOf('areas')).min(1), {
    lv: 'Viena vai vairākas jomas.',
    en: 'One area or more.',
    example: '[hou]',
  }),
  sources: field(z.array(citation).min(1), {
    lv: 'Vismaz viens avots ar nodaļu un rindām.',
    en: 'At least one source with section and lines.',
    example: '- { source: ek19, section: Prioritārie ieteikumi, lines: "364" }',
  }),
  asOf: field(partialDateOrUndated(), {
    lv: 'Datums, kurā apgalvojums bija patiess, vai undated.',
    en: 'The date the statement was true, or undated.',
    example: '2019-09-05',
  }),
  factStatus: field(idOf('factStatuses'), {
    lv: 'Vai apgalvojums joprojām der.',
    en: 'Whether the statement still holds.',
    example: 'current',
  }),
};
