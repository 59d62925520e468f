import { placeParts } from '../plan/plan.ts';
import type { Finding } from '../report/finding.ts';
import { didYouMean } from '../report/suggest.ts';
import { generatedSections } from '../site/sections.ts';
import { atField, type Check } from './check.ts';
import { publishedBy } from './published.ts';

/**
 * A workshop's place with an anchor leads to a section of that entry's page: one of its text, a covered id, or one that
 * the site puts together. Whether there is such an entry, and no workshop, is for the check of references to say.
 */
export const workshopPlaces: Check = (corpus) => {
  const { entries, model } = corpus;
  const published = publishedBy(corpus);
  return entries.flatMap(({ file, data }) =>
    (data.kind === 'workshop' ? data.steps : []).flatMap(({ places }, step) =>
      places.flatMap((place, index): Finding[] => {
        const { id, anchor } = placeParts(place);
        const entry = model.entries.get(model.coveredBy.get(id) ?? id);
        if (!entry || entry.kind === 'workshop' || anchor === undefined) return [];
        const sections = generatedSections({ lang: 'lv', entry, view: undefined, model });
        const anchors = [...new Set([...(published[entry.id] ?? []), ...sections.map(({ slug }) => slug)])];
        if (anchors.includes(anchor)) return [];
        const hint = didYouMean(anchor, anchors);
        return [
          atField(file, ['steps', step, 'places', index], 'place-anchor', {
            lv: `Ieraksta „${id}” lapā nav sadaļas „${anchor}”.${hint.lv} Tajā ir: ${anchors.join(', ')}. Visai lapai rakstiet tikai ${id}.`,
            en: `The page of “${id}” has no section “${anchor}”.${hint.en} It has: ${anchors.join(', ')}. For the whole page write ${id} alone.`,
          }),
        ];
      }),
    ),
  );
};
