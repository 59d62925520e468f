import { expect, it } from 'vitest';
import { formatClock, formatMinutes } from '../../src/i18n/minutes.ts';
import { placeParts } from '../../src/plan/plan.ts';
import { isWorkshop } from '../../src/plan/workshop-plan.ts';
import { placeHref } from '../../src/routes.ts';
import { entryFile, languages, siteCorpus } from '../corpus.ts';
import { attribute, idsOf, type Page, readPage, squeezed, textOf } from '../dist.ts';

const { model } = siteCorpus();
const standsFor = (id: string) => model.coveredBy.get(id) ?? id;
/** Every workshop's page in both languages. */
const pages = [...model.entries.values()]
  .filter(isWorkshop)
  .flatMap((entry) => languages.map((lang) => ({ entry, lang, page: readPage(entryFile(entry.id, lang)) })));
const withId = (page: Page, id: string) => page.elements.find((element) => attribute(element, 'id') === id);
const withClass = (page: Page, name: string) =>
  page.elements.filter((element) => attribute(element, 'class')?.split(' ').includes(name)).map(textOf);

it('a workshop shows a total that is its minutes, and steps whose clock times run from nought up to it', () => {
  expect(pages.length).toBeGreaterThan(0);
  for (const { entry, lang, page } of pages) {
    const { minutes, steps } = entry.data;
    expect(withClass(page, 'total').join(), page.file).toContain(` ${formatMinutes(minutes, lang)}`);
    const times = withClass(page, 'time').map((text) => /^(\d:\d\d)–(\d:\d\d) (.+)$/.exec(text.trim()) ?? [text]);
    expect(times.map(([, , , length]) => length)).toEqual(steps.map((step) => formatMinutes(step.minutes, lang)));
    const starts = times.map(([, start]) => start);
    const ends = times.map(([, , end]) => end);
    expect(['0:00', ...ends], page.file).toEqual([...starts, formatClock(minutes)]);
  }
});

it('a workshop holds its whole plan in the language of the page, notes included', () => {
  const lacking = pages.flatMap(({ entry, lang, page }) => {
    const text = page.elements.filter(({ tagName }) => tagName === 'main').map((main) => squeezed(textOf(main)));
    const { goal, audience, materials, steps } = entry.data;
    return [goal, audience, ...materials, ...steps.flatMap(({ title, task, note }) => [title, task, note])]
      .filter((labels) => !text.join().includes(squeezed(labels[lang])))
      .map((labels) => `${page.file}: ${labels[lang]}`);
  });
  expect(lacking).toEqual([]);
});

it('a workshop links every place of every step, and the links lead to something', () => {
  for (const { entry, lang, page } of pages)
    for (const { id, anchor } of entry.data.steps.flatMap(({ places }) => places.map(placeParts))) {
      const target = anchor ?? (standsFor(id) === id ? undefined : id);
      const href = placeHref(standsFor(id), target, lang);
      const links = page.elements.filter((element) => attribute(element, 'href') === href);
      expect(links.map(textOf).filter(Boolean), `${page.file}: ${href}`).not.toEqual([]);
      if (target) expect(idsOf(readPage(entryFile(standsFor(id), lang))), href).toContain(target);
    }
});

it('a workshop has its plan after the preparation and before what follows the session', () => {
  for (const { page } of pages) {
    const places = ['sagatavot', 'vajadzigs', 'plans', 'pec'].map((id) => withId(page, id));
    const order = places.map((element) => (element ? page.elements.indexOf(element) : -1));
    expect(order, page.file).toEqual(order.toSorted((a, b) => a - b));
    expect(order, page.file).not.toContain(-1);
  }
});
