import type { Finding } from '../report/finding.ts';
import { lineRanges } from '../schema/parts/evidence.ts';
import { atField, type Check } from './check.ts';

/** A citation of a source with counted lines names lines that the source has; other sources are cited without. */
export const citations: Check = ({ entries }) => {
  const lineCounts = new Map(
    entries.flatMap(({ data }) => (data.kind === 'source' ? [[data.id, data.lineCount] as const] : [])),
  );
  return entries.flatMap(({ file, data }) =>
    'sources' in data
      ? data.sources.flatMap(({ source, lines }, index): Finding[] => {
          if (!lineCounts.has(source)) return [];
          const count = lineCounts.get(source);
          const path = ['sources', index, 'lines'];
          if (count === undefined)
            return lines === undefined
              ? []
              : [
                  atField(file, path, 'lines-unexpected', {
                    lv: `Avotam „${source}” rindas nav skaitītas. Izdzēsiet lines un nosauciet vietu laukā section.`,
                    en: `The lines of the source “${source}” aren’t counted. Delete lines and name the place in section.`,
                  }),
                ];
          if (lines === undefined)
            return [
              atField(file, ['sources', index], 'lines-missing', {
                lv: `Avotam „${source}” rindas ir saskaitītas (1–${count}); norādiet, kurās ir apgalvojums. Piemērs: lines: "364"`,
                en: `The source “${source}” has lines 1–${count}; say in which the statement stands. Example: lines: "364"`,
              }),
            ];
          const outside = lineRanges(lines).find(([first, last]) => first < 1 || last > count || first > last);
          return outside
            ? [
                atField(file, path, 'lines-outside', {
                  lv: `Avotā „${source}” ir rindas 1–${count}; „${outside.join('-')}” tajā nav. Izlabojiet lines; mazāko skaitli rakstiet pirmo.`,
                  en: `The source “${source}” has lines 1–${count}; “${outside.join('-')}” isn’t among them. Correct lines, with the smaller number first.`,
                }),
              ]
            : [];
        })
      : [],
  );
};
