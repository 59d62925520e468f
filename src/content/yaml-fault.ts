import type { Labels } from '../schema/taxonomy.ts';

/** Faults that authors make often, by the words of the yaml package, which speaks English only and gives no advice. */
const known: readonly [met: RegExp, says: (sign: string) => Labels][] = [
  [
    /^Map keys must be unique/,
    () => ({ lv: 'šis lauks te jau ir. Atstājiet vienu no tiem.', en: 'this field stands twice. Keep one of them.' }),
  ],
  [
    /end with an? ([\]}])/,
    (sign) => ({
      lv: `iepriekš atvērtā iekava nav aizvērta. Pierakstiet „${sign}”.`,
      en: `a bracket opened before isn’t closed. Add “${sign}”.`,
    }),
  ],
  [
    /^Missing closing (["'])/,
    (sign) => ({
      lv: `iepriekš atvērtās pēdiņas nav aizvērtas. Pierakstiet ${sign} vērtības beigās.`,
      en: `quotes opened before aren’t closed. Add ${sign} at the end of the value.`,
    }),
  ],
  [
    /^Implicit (?:map )?keys need to be/,
    () => ({
      lv: 'rindā nav lauka ar kolu vai rindas sākumā ir liekas atstarpes. Rakstiet title: Virsraksts.',
      en: 'the line holds no field with a colon or begins with too many spaces. Write title: Heading.',
    }),
  ],
];

/**
 * What is wrong with a frontmatter that isn't YAML, and what to write.
 * @param message the message of the yaml package; one that isn't known here is passed on as it is
 */
export function yamlFault(message: string): Labels {
  for (const [met, says] of known) {
    const match = met.exec(message);
    if (match) return says(match[1] ?? '');
  }
  const reason = (message.split(' at line ')[0] ?? message).replace(/:$/, '');
  return {
    lv: `${reason}. Ja tekstā ir kols vai pēdiņas, lieciet visu vērtību pēdiņās "…".`,
    en: `${reason}. If the text holds a colon or quotes, put the whole value in quotes "…".`,
  };
}
