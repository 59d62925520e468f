import { t } from '../i18n/strings.ts';
import type { PageContext } from './page-context.ts';

/** A part of a page that is put together from the model, as the table of contents names it. */
export interface Section {
  slug: string;
  text: string;
}

/** Sections that follow the prose of a page, in order; components use the same slugs as ids. */
export function generatedSections({ lang, entry, view }: Pick<PageContext, 'lang' | 'entry' | 'view'>): Section[] {
  if (entry) {
    const sources = { slug: 'avoti', text: t(lang, 'entry.sources') };
    const relations = { slug: 'saistitie', text: t(lang, 'entry.relations') };
    return entry.kind === 'source' ? [relations] : [sources, relations];
  }
  if (view?.type === 'area')
    return [
      { slug: 'merki', text: t(lang, 'area.goalNow') },
      { slug: 'ieteikumi', text: t(lang, 'area.recommendations') },
      { slug: 'faktori', text: t(lang, 'area.factors') },
      { slug: 'akti', text: t(lang, 'area.acts') },
      { slug: 'avoti', text: t(lang, 'area.sources') },
    ];
  return [];
}
