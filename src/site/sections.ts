import { t } from '../i18n/strings.ts';
import { groupAnchor, groupedEntries } from '../model/grouping.ts';
import type { PageContext } from './page-context.ts';

/** A part of a page that is put together from the model, as the table of contents names it. */
export interface Section {
  slug: string;
  text: string;
}

/** Sections that follow the prose of a page, in order; components use the same slugs as ids. */
export function generatedSections({
  lang,
  entry,
  view,
  model,
}: Pick<PageContext, 'lang' | 'entry' | 'view' | 'model'>): Section[] {
  if (entry) {
    const sources = { slug: 'avoti', text: t(lang, 'entry.sources') };
    const relations = { slug: 'saistitie', text: t(lang, 'entry.relations') };
    return entry.kind === 'source' ? [relations] : [sources, relations];
  }
  if (view?.type === 'list')
    return groupedEntries(model, view.of)
      .filter(({ heading }) => heading[lang] !== '')
      .map(({ id, heading }) => ({ slug: groupAnchor(id), text: heading[lang] }));
  if (view?.type === 'area')
    return [
      { slug: 'merki', text: t(lang, 'area.goalNow') },
      { slug: 'konstatejumi', text: t(lang, 'area.findings') },
      { slug: 'ieteikumi', text: t(lang, 'area.recommendations') },
      { slug: 'faktori', text: t(lang, 'area.factors') },
      { slug: 'iestades', text: t(lang, 'area.bodies') },
      { slug: 'pieredze', text: t(lang, 'area.practices') },
      { slug: 'skaitli', text: t(lang, 'area.statistics') },
      { slug: 'robi', text: t(lang, 'area.caveats') },
      { slug: 'akti', text: t(lang, 'area.acts') },
      { slug: 'avoti', text: t(lang, 'area.sources') },
    ];
  return [];
}
