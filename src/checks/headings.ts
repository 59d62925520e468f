import { headingsOf } from '../content/anchors.ts';
import type { Finding } from '../report/finding.ts';
import { ID_PATTERN } from '../schema/parts/id.ts';
import { fold } from '../search/latvian-stem.ts';
import { atPlace, type Check } from './check.ts';
import { promisedAnchors } from './published.ts';

/** Every heading carries an anchor of its own in ASCII, and none is of the first level, which is the title's. */
export const headings: Check = ({ files }) =>
  files.flatMap((file) => {
    const seen = new Set(promisedAnchors(file));
    return headingsOf(file.tree).flatMap(({ heading, text, anchor }): Finding[] => {
      const at = heading.position?.start;
      if (heading.depth === 1)
        return [
          atPlace(file, at, 'heading-level', {
            lv: 'Pirmā līmeņa virsraksts ir lapas lauks title. Tekstā sāciet ar „## ”.',
            en: 'The first-level heading is the page’s field title. In the text begin with “## ”.',
          }),
        ];
      if (anchor === undefined || !ID_PATTERN.test(anchor)) {
        const example = `${'#'.repeat(heading.depth)} ${text} [#${suggestion(text)}]`;
        return [
          atPlace(file, at, 'heading-anchor', {
            lv: `Virsrakstam „${text}” vajag enkuru no mazajiem burtiem a–z, cipariem un defisēm: ${example}`,
            en: `The heading “${text}” needs an anchor of lower-case letters a–z, digits and hyphens: ${example}`,
          }),
        ];
      }
      if (seen.has(anchor))
        return [
          atPlace(file, at, 'heading-anchor-twice', {
            lv: `Enkurs „${anchor}” šajā lapā jau ir. Dodiet šim virsrakstam citu.`,
            en: `The anchor “${anchor}” is already on this page. Give this heading another.`,
          }),
        ];
      seen.add(anchor);
      return [];
    });
  });

/** An anchor made from the heading's first words, for the error message. */
function suggestion(text: string): string {
  const words = fold(text).match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, 3).join('-').replace(/^\d/, 'n$&') || 'sadala';
}
