import { formatClock, formatMinutes } from '../i18n/minutes.ts';
import { t } from '../i18n/strings.ts';
import { typeset } from '../markdown/typography.ts';
import type { Entry } from '../model/types.ts';
import { namedPlaces } from '../plan/named-places.ts';
import { PLAN_ANCHOR, startMinutes, totalMinutes } from '../plan/plan.ts';
import { planOf } from '../plan/workshop-plan.ts';
import { contentPath } from '../routes.ts';
import { generatedSections } from '../site/sections.ts';
import type { Section } from './book.ts';
import { linked, type Press, sectionId } from './press.ts';
import { bullets, type Inline, paragraph, plain, type Step } from './rich.ts';

/** What a workshop needs and how it runs, step by step, with the trainer's notes. */
export function planSections(entry: Entry<'workshop'>, press: Press): Section[] {
  const { lang } = press;
  const plan = planOf(entry, lang);
  const starts = startMinutes(plan);
  const steps = plan.steps.map(({ title, minutes, task, note, places }, index): Step => {
    const start = starts[index] ?? 0;
    return {
      time: `${formatClock(start)}–${formatClock(start + minutes)}`,
      minutes: formatMinutes(minutes, lang),
      title: `${index + 1}. ${title}`,
      task,
      placesLabel: t(lang, 'workshop.places'),
      places: placesOf(places, press),
      noteLabel: t(lang, 'workshop.note'),
      note,
    };
  });
  const total = `${t(lang, 'workshop.total')}: ${formatMinutes(totalMinutes(plan), lang)}`;
  return [
    {
      id: sectionId(entry.id, 'vajadzigs'),
      title: t(lang, 'workshop.materials'),
      own: false,
      blocks: [bullets(entry.data.materials.map((labels) => [plain(typeset(labels[lang], lang))]))],
    },
    {
      id: sectionId(entry.id, PLAN_ANCHOR),
      title: t(lang, 'workshop.plan'),
      own: false,
      blocks: [{ type: 'steps', steps }, paragraph(total)],
    },
  ];
}

function placesOf(places: readonly string[], press: Press): Inline[][] {
  const { model, lang, texts } = press;
  const headings = (entry: Entry) => [
    ...texts(entry.id, lang).body.sections.map(({ anchor, title }) => ({ slug: anchor, text: title })),
    ...generatedSections({ lang, entry, view: undefined, model }),
  ];
  return namedPlaces(places, model, lang, headings).map((named) =>
    named.flatMap(({ text, id, anchor }, index) => {
      const url = contentPath(`${id}/${anchor === undefined ? '' : `#${anchor}`}`, lang);
      return [...(index > 0 ? [plain('; ')] : []), linked(press, url, [plain(text)])];
    }),
  );
}
