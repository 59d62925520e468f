import type { EntryPart } from '../parts/part.ts';
import type { Plan, PlanStep } from '../plan/plan.ts';
import { textBlocks } from './blocks.ts';
import { fitBlocks, fitTitle, STEP_TITLE, stepHeading, textSizes } from './fit.ts';
import { placeSlides, type ShownPlace } from './place-slides.ts';
import type { ClosingContent, Slide, SlideContent, StepContent, TitleContent } from './slide.ts';

/** What the places of a plan lead to. */
export type Places = ReadonlyMap<string, ShownPlace>;

/** The slides before and after the steps. */
export interface Frame {
  opening: TitleContent | undefined;
  closing: ClosingContent;
}

/** A plan as slides: for each step what is done in it, then its places, one statement or question a slide. */
export function slidesOf({ steps }: Pick<Plan, 'steps'>, places: Places, { opening, closing }: Frame): Slide[] {
  return [
    ...(opening ? [aside(opening)] : []),
    ...steps.flatMap((step, index) =>
      stepContents(step, index, places).map((content) => ({
        content,
        step: index,
        minutes: step.minutes,
        note: step.note,
      })),
    ),
    aside(closing),
  ];
}

/** A plan that shows an entry with all of its sections. */
export function planOfEntry({ id, title, sections }: Pick<EntryPart, 'id' | 'title' | 'sections'>): Plan {
  const places = sections.length > 0 ? sections.map(({ anchor }) => `${id}#${anchor}`) : [id];
  return { title, steps: [{ title: '', places, minutes: 0, task: '', note: '' }] };
}

function aside(content: SlideContent): Slide {
  return { content, step: undefined, minutes: 0, note: '' };
}

function stepContents(step: PlanStep, index: number, places: Places): SlideContent[] {
  const shown = new Set<string>();
  const ofPlaces = step.places.flatMap((place) => placeSlides(place, places.get(place), shown));
  // A break has nothing to show but that it is one.
  const ownSlides = step.title || step.task || ofPlaces.length === 0 ? ownContents(step, index + 1) : [];
  return [...ownSlides, ...ofPlaces];
}

function ownContents({ title, task }: PlanStep, number: number): StepContent[] {
  const fitted = fitBlocks(textBlocks(task), textSizes, stepHeading(title.length));
  const alone = { blocks: [], size: 0 };
  const slides = fitted.length > 0 ? fitted : [alone];
  return slides.map(({ blocks, size }, index) => ({
    kind: 'step',
    number,
    title,
    task: blocks,
    part: { number: index + 1, count: slides.length },
    sizes: { title: fitted.length > 0 ? STEP_TITLE : fitTitle(title.length), text: size },
  }));
}
