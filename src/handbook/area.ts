import { t } from '../i18n/strings.ts';
import { type AreaOverview, areaOverview } from '../model/area.ts';
import { groupAnchor } from '../model/grouping.ts';
import type { Entry } from '../model/types.ts';
import { areaPath } from '../routes.ts';
import { type AreaId, label } from '../schema/taxonomy.ts';
import type { Chapter, Group } from './book.ts';
import { chapterId, pageChapter, prose, type SetOne } from './chapters.ts';
import type { Press } from './press.ts';
import { titledRef } from './related.ts';
import { type Block, bullets, paragraph } from './rich.ts';

/** The chapter of an area in the handbook: its page, its recommendations whole, and where the rest of it stands. */
export function areaChapter(area: AreaId, recommendations: readonly Entry[], press: Press, set: SetOne): Chapter {
  const { lang, model } = press;
  const path = areaPath(area);
  const id = path === undefined ? `lapa-${groupAnchor(area)}` : chapterId(path);
  const group = { id: `${id}.ieteikumi`, title: t(lang, 'area.recommendations'), inContents: false };
  const entries = recommendations.map(set);
  const title = label('areas', area, lang);
  if (path === undefined)
    return { id, title, lead: [], groups: [{ ...group, title: '', lead: [], entries }], listed: true };
  const overview = areaOverview(model, area);
  const elsewhere = [...overview.priorities, ...overview.others].filter((entry) => !recommendations.includes(entry));
  const rest = restOf(overview, elsewhere, press);
  return {
    id,
    title,
    lead: prose(path, press),
    groups: [
      ...pageChapter(path, press).groups,
      { ...group, lead: [paragraph(t(lang, 'area.recommendationsNote'))], entries },
      ...(rest.length > 0
        ? [{ id: `${id}.saistitie`, title: t(lang, 'book.areaRest'), inContents: false, lead: rest, entries: [] }]
        : []),
    ],
    listed: true,
  };
}

/** Everything else on an area, as lists of links under the headings of its page. */
function restOf(overview: AreaOverview, others: readonly Entry[], press: Press): Block[] {
  const { lang } = press;
  const lists: [string, readonly Entry[]][] = [
    [t(lang, 'area.goalNow'), overview.goalsNow],
    [t(lang, 'area.goalBefore'), overview.goalsBefore],
    [t(lang, 'area.otherRecommendations'), others],
    [t(lang, 'area.findings'), overview.findings],
    [t(lang, 'area.factors'), overview.factors],
    [t(lang, 'area.bodies'), overview.bodies],
    [t(lang, 'area.practices'), overview.practices],
    [t(lang, 'area.statistics'), overview.statistics],
    [t(lang, 'area.caveats'), overview.caveats],
    [t(lang, 'area.acts'), overview.acts],
  ];
  return lists.flatMap(([text, entries]): Block[] =>
    entries.length === 0 ? [] : [{ type: 'heading', text }, bullets(entries.map((entry) => titledRef(entry, press)))],
  );
}

/** Chapters of an area's own book: what bears on it whole, and in brief what it rests on. */
export function areaGroups(overview: AreaOverview, id: string, press: Press, set: SetOne): Group[] {
  const { lang } = press;
  const group = (anchor: string, title: string, entries: readonly Entry[], ...lead: Block[]): Group[] =>
    entries.length === 0 ? [] : [{ id: `${id}.${anchor}`, title, inContents: false, lead, entries: entries.map(set) }];
  return [
    ...group('merki', t(lang, 'area.goalNow'), overview.goalsNow),
    ...group('merki-agrak', t(lang, 'area.goalBefore'), overview.goalsBefore),
    ...group('konstatejumi', t(lang, 'area.findings'), overview.findings, paragraph(t(lang, 'area.findingsNote'))),
    ...group(
      'ieteikumi',
      t(lang, 'area.recommendations'),
      overview.priorities,
      paragraph(t(lang, 'area.recommendationsNote')),
    ),
    ...group('citi', t(lang, 'area.otherRecommendations'), overview.others),
    ...group('pieredze', t(lang, 'area.practices'), overview.practices),
    ...group('skaitli', t(lang, 'area.statistics'), overview.statistics),
    ...group('robi', t(lang, 'area.caveats'), overview.caveats),
    ...group('faktori', t(lang, 'area.factors'), overview.factors),
    ...group('iestades', t(lang, 'area.bodies'), overview.bodies),
    ...group('akti', t(lang, 'area.acts'), overview.acts),
  ];
}
