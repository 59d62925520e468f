import { t } from '../i18n/strings.ts';
import { areaOverview } from '../model/area.ts';
import { areaPath } from '../routes.ts';
import { type AreaId, label, taxonomy } from '../schema/taxonomy.ts';
import { areaGroups } from './area.ts';
import type { Book } from './book.ts';
import { chapterId, pageChapter } from './chapters.ts';
import type { Edition } from './edition.ts';
import { selectionBook } from './selection.ts';

/** The areas that have a page, and so a book, with the name of its file up to the language. */
const areasWithBook = (Object.keys(taxonomy.areas) as AreaId[]).flatMap((area) => {
  const path = areaPath(area);
  return path === undefined ? [] : [{ area, path, name: `joma-${path.split('/').at(-1)}` }];
});

/**
 * An area as a book of its own: what its page puts together. What bears on the area stands whole; factors, bodies and
 * acts, which bear on every area, in brief.
 */
export function areaBook(area: AreaId, edition: Edition): Book {
  const { model, texts, lang } = edition;
  const { path, name } = bookOf(area);
  const overview = areaOverview(model, area);
  const { goalsNow, goalsBefore, findings, priorities, others, practices, statistics, caveats } = overview;
  return selectionBook(edition, {
    name,
    title: label('areas', area, lang),
    summary: texts(path, lang).summary,
    whole: [
      ...goalsNow,
      ...goalsBefore,
      ...findings,
      ...priorities,
      ...others,
      ...practices,
      ...statistics,
      ...caveats,
    ],
    brief: [...overview.factors, ...overview.bodies, ...overview.acts],
    chapters: (press, set) => [
      { ...pageChapter(path, press), id: chapterId(path), title: t(lang, 'book.aboutArea') },
      ...areaGroups(overview, chapterId(path), press, set).map(({ id, title, lead, entries }) => ({
        id,
        title,
        lead,
        groups: [{ id: `${id}.visi`, title: '', inContents: false, lead: [], entries }],
        listed: true,
      })),
    ],
  });
}

function bookOf(wanted: AreaId) {
  const found = areasWithBook.find(({ area }) => area === wanted);
  if (!found) throw new Error(`The area ${wanted} has no page, so it has no book.`);
  return found;
}
