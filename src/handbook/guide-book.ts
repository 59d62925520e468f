import { t } from '../i18n/strings.ts';
import { groupedEntries } from '../model/grouping.ts';
import { entriesOf } from '../model/select.ts';
import { areaPath, listPath } from '../routes.ts';
import { type Kind, kindNames, kinds } from '../schema/kinds.ts';
import type { AreaId } from '../schema/taxonomy.ts';
import { glossaryTerms } from '../site/glossary-terms.ts';
import { siteName } from '../site-name.ts';
import { areaChapter } from './area.ts';
import type { Book, Chapter, Part } from './book.ts';
import { chapterId, listChapter, pageChapter, prose, type SetOne } from './chapters.ts';
import { chartBlocks } from './charts.ts';
import { coverOf, type Edition, readingChapter, setter } from './edition.ts';
import { dateList, idIndex, termIndex } from './indexes.ts';
import { cooperationBlocks, matrixBlocks } from './overviews.ts';
import type { Press } from './press.ts';
import type { Block } from './rich.ts';

/** Pages of prose that are chapters of the handbook; what they tell of the site's own workings stays on the site. */
const PAGES = ['ka-lietot', 'cienpilna-valoda', 'ka-citet', 'par'];
const RECOMMENDATIONS = 'dala-ieteikumi';

/** The whole guide as a book, its parts in the order of the site's sidebar. */
export function guideBook(edition: Edition): Book {
  const { model, lang } = edition;
  const groups = groupedEntries(model, 'recommendation');
  const areas = groups.flatMap(({ id }) => areaPath(id as AreaId) ?? []);
  const paths = new Set([...kindNames.map(listPath), ...areas, ...PAGES]);
  const press: Press = {
    ...edition,
    holds: (id) => (model.entries.has(id) ? 'whole' : undefined),
    chapterOf: (path) => {
      if (path === listPath('recommendation')) return RECOMMENDATIONS;
      return paths.has(path) ? chapterId(path) : undefined;
    },
    sources: groupedEntries(model, 'source').flatMap(({ entries }) => entries.map(({ id }) => id)),
    terms: glossaryTerms(model),
  };
  const { set, places } = setter(press);
  const recommendations = groups.map(({ id, entries }) => areaChapter(id as AreaId, entries, press, set));
  const parts = [
    front(press),
    part(
      RECOMMENDATIONS,
      t(lang, 'book.part.recommendations'),
      recommendations,
      prose(listPath('recommendation'), press),
    ),
    ...body(press, set),
  ];
  return {
    ...coverOf(edition),
    name: `celvedis-${lang}`,
    title: siteName[lang],
    series: t(lang, 'book.handbook'),
    summary: edition.texts('', lang).summary,
    contents: 'chapters',
    parts: [
      ...parts,
      part('dala-raditaji', t(lang, 'book.part.indexes'), [
        termIndex(places, press),
        idIndex([...model.entries.values()], press),
        dateList(press),
      ]),
    ],
  };
}

function front(press: Press): Part {
  return part('dala-sakums', '', [readingChapter(press), pageChapter('ka-lietot', press)]);
}

function body(press: Press, set: SetOne): Part[] {
  const { lang, model } = press;
  const list = (kind: Kind, { title, overview = [] }: { title?: string; overview?: Block[] } = {}) =>
    entriesOf(model, kind).length > 0 ? [listChapter(kind, press, set, overview, title)] : [];
  return [
    part('dala-pamati', t(lang, 'book.part.foundations'), [
      ...list('principle'),
      ...list('legal-act'),
      ...list('eu-goal'),
      ...list('guidance'),
    ]),
    part(
      'dala-iestades',
      t(lang, 'book.part.bodies'),
      list('body', { title: kinds.body.many[lang], overview: cooperationBlocks(press) }),
    ),
    part('dala-dati', t(lang, 'book.part.data'), [
      ...list('statistic', { overview: chartBlocks(press) }),
      ...list('finding', { overview: matrixBlocks(press) }),
    ]),
    part('dala-pieredze', t(lang, 'book.part.experience'), [
      ...list('practice', { title: t(lang, 'book.practice') }),
      ...list('project'),
    ]),
    part('dala-grupai', t(lang, 'book.part.group'), [
      ...list('workshop'),
      ...list('success-factor'),
      pageChapter('cienpilna-valoda', press),
    ]),
    part('dala-uzzinai', t(lang, 'book.part.reference'), [
      ...list('event'),
      ...list('report'),
      ...list('term'),
      ...list('caveat'),
      pageChapter('ka-citet', press),
      pageChapter('par', press),
    ]),
    part('dala-avoti', t(lang, 'book.part.sources'), list('source')),
  ].filter(({ chapters }) => chapters.length > 0);
}

function part(id: string, title: string, chapters: Chapter[], lead: Part['lead'] = []): Part {
  return { id, title, lead, chapters };
}
