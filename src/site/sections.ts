import { managementScheme } from '../charts/management-scheme.ts';
import { PREPARATION } from '../components/workshop/around-plan.ts';
import { offered } from '../downloads/offered.ts';
import { formatDate } from '../i18n/date.ts';
import { type StringKey, t } from '../i18n/strings.ts';
import { typeset } from '../markdown/typography.ts';
import { type AreaOverview, areaOverview } from '../model/area.ts';
import { cardGroups } from '../model/cards.ts';
import { groupAnchor, groupedEntries } from '../model/grouping.ts';
import { relationGroups } from '../model/relations.ts';
import { reviewPlan } from '../model/review-plan.ts';
import { timeline } from '../model/timeline.ts';
import type { Entry } from '../model/types.ts';
import { PLAN_ANCHOR } from '../plan/plan.ts';
import { isWorkshop } from '../plan/workshop-plan.ts';
import type { Kind } from '../schema/kinds.ts';
import { buildDay } from './build-day.ts';
import type { PageContext } from './page-context.ts';

/** A part of a page that is put together from the model, as the table of contents names it. */
export interface Section {
  slug: string;
  text: string;
  /** Anchor of the section that it follows; where that isn't there, it follows the prose. */
  after?: string;
}

/** Sections that are put together for a page, in order; components use the same slugs as ids. */
export function generatedSections({
  lang,
  entry,
  view,
  model,
}: Pick<PageContext, 'lang' | 'entry' | 'view' | 'model'>): Section[] {
  if (entry) {
    const sources = { slug: 'avoti', text: t(lang, 'entry.sources') };
    const relations = { slug: 'saistitie', text: t(lang, 'entry.relations') };
    const scheme = { slug: 'vadibas-shema', text: t(lang, 'scheme.heading') };
    const before = managementScheme(model, entry.id) ? [scheme] : [];
    const after = relationGroups(model, entry.id).length > 0 ? [relations] : [];
    if (isWorkshop(entry))
      return [
        { slug: 'vajadzigs', text: t(lang, 'workshop.materials'), after: PREPARATION },
        { slug: PLAN_ANCHOR, text: t(lang, 'workshop.plan'), after: 'vajadzigs' },
        ...after,
      ];
    return 'sources' in entry.data ? [...before, sources, ...after] : after;
  }
  if (view?.type === 'list' && view.of === 'event') {
    const { past, ahead } = timeline(model, buildDay());
    const years = past.map(({ year }) => ({ slug: groupAnchor(year), text: typeset(formatDate(year, lang), lang) }));
    return ahead.length > 0 ? [...years, { slug: groupAnchor('prieksa'), text: t(lang, 'timeline.ahead') }] : years;
  }
  if (view?.type === 'list')
    return [
      ...beforeList(view.of, lang),
      ...groupedEntries(model, view.of)
        .filter(({ heading }) => heading[lang] !== '')
        .map(({ id, heading }) => ({ slug: groupAnchor(id), text: heading[lang] })),
    ];
  if (view?.type === 'cards')
    return cardGroups(model, view.of).map(({ id, heading }) => ({
      slug: groupAnchor(id),
      text: heading[lang] || t(lang, 'cards.heading'),
    }));
  if (view?.type === 'area') return areaSections(areaOverview(model, view.area), lang);
  if (view?.type === 'review')
    return [
      ...reviewPlan(model).map(({ month }) => ({
        slug: `menesis-${month}`,
        text: typeset(formatDate(month, lang), lang),
      })),
      { slug: 'tulkojumi', text: t(lang, 'review.translations') },
    ];
  if (view?.type === 'assessment')
    return [
      { slug: 'veidlapa', text: t(lang, 'assessment.heading') },
      { slug: 'rezultats', text: t(lang, 'assessment.result') },
      { slug: 'vispirms', text: t(lang, 'assessment.first') },
      { slug: 'darbibas', text: t(lang, 'assessment.actions') },
    ];
  if (view?.type === 'downloads' && offered(model).length > 0)
    return [
      { slug: 'rokasgramata', text: t(lang, 'downloads.handbook') },
      { slug: 'usb', text: t(lang, 'downloads.usb') },
      { slug: 'ierice', text: t(lang, 'downloads.device') },
      { slug: 'jomas', text: t(lang, 'downloads.areas') },
      { slug: 'seminari', text: t(lang, 'downloads.workshops') },
      { slug: 'kontrolsummas', text: t(lang, 'downloads.sums') },
    ];
  return [];
}

/** What stands between the prose of a list page and the list. */
function beforeList(kind: Kind, lang: PageContext['lang']): Section[] {
  if (kind === 'statistic')
    return [
      { slug: 'diagrammas', text: t(lang, 'chart.heading') },
      { slug: 'visi', text: t(lang, 'chart.all') },
    ];
  return kind === 'body' ? [{ slug: 'kas-ar-ko', text: t(lang, 'cooperation.heading') }] : [];
}

/** Sections of an area's page; one that has nothing to show is left out on the page too. */
function areaSections(overview: AreaOverview, lang: PageContext['lang']): Section[] {
  const sections: [string, StringKey, readonly Entry[]][] = [
    ['merki', 'area.goalNow', overview.goalsNow],
    ['konstatejumi', 'area.findings', overview.findings],
    ['ieteikumi', 'area.recommendations', overview.priorities],
    ['faktori', 'area.factors', overview.factors],
    ['iestades', 'area.bodies', overview.bodies],
    ['pieredze', 'area.practices', overview.practices],
    ['skaitli', 'area.statistics', overview.statistics],
    ['robi', 'area.caveats', overview.caveats],
    ['akti', 'area.acts', overview.acts],
    ['avoti', 'area.sources', overview.sources],
  ];
  return sections.filter(([, , entries]) => entries.length > 0).map(([slug, key]) => ({ slug, text: t(lang, key) }));
}
