import { typeset } from '../markdown/typography.ts';
import type { Entry } from '../model/types.ts';
import type { Labels } from '../schema/taxonomy.ts';
import type { Plan } from './plan.ts';

/** The plan of a workshop in a language, its texts typeset; places stay as their author wrote them. */
export function planOf({ title, data }: Entry<'workshop'>, lang: keyof Labels): Plan {
  const text = (labels: Labels) => typeset(labels[lang], lang);
  return {
    title: typeset(title[lang], lang),
    steps: data.steps.map((step) => ({
      title: text(step.title),
      places: [...step.places],
      minutes: step.minutes,
      task: text(step.task),
      note: text(step.note),
    })),
  };
}

/** Whether an entry is a workshop, which alone has a plan. */
export function isWorkshop(entry: Entry | undefined): entry is Entry<'workshop'> {
  return entry?.kind === 'workshop';
}
