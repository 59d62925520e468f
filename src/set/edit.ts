import { planLimits } from '../plan/limits.ts';
import type { Plan, PlanStep } from '../plan/plan.ts';

/** A set with nothing in it. */
export const emptySet: Plan = { title: '', steps: [] };

/** A step with these places and nothing else yet; without a place it is a break or an introduction. */
export function stepOf(...places: string[]): PlanStep {
  return { title: '', places, minutes: 0, task: '', note: '' };
}

/** True when nothing would be lost by forgetting the set. */
export function isEmpty({ title, steps }: Plan): boolean {
  return title === '' && steps.length === 0;
}

/** Every place of a set, each once, in order. */
export function placesOf({ steps }: Pick<Plan, 'steps'>): string[] {
  return [...new Set(steps.flatMap(({ places }) => places))];
}

/** How many more steps a link can hold. */
export function roomIn({ steps }: Pick<Plan, 'steps'>): number {
  return planLimits.steps - steps.length;
}

/** The set with each place that it doesn't hold yet as a step of its own at the end, as far as there is room. */
export function withPlaces(plan: Plan, places: readonly string[]): Plan {
  const held = placesOf(plan);
  return withSteps(
    plan,
    [...new Set(places)].filter((place) => !held.includes(place)).map((place) => stepOf(place)),
  );
}

/** The set with steps at its end, as far as there is room. */
export function withSteps(plan: Plan, steps: readonly PlanStep[]): Plan {
  return { ...plan, steps: [...plan.steps, ...steps.slice(0, Math.max(0, roomIn(plan)))] };
}

/** The set with what another one holds besides: places that are new here bring their steps along. */
export function withSet(plan: Plan, other: Plan): Plan {
  const held = placesOf(plan);
  const steps = other.steps.flatMap((step) => {
    const places = step.places.filter((place) => !held.includes(place));
    return places.length > 0 ? [{ ...step, places }] : [];
  });
  return withSteps({ ...plan, title: plan.title || other.title }, steps);
}

/** The set with other texts or minutes in one step. */
export function withChange(plan: Plan, index: number, change: Partial<PlanStep>): Plan {
  return { ...plan, steps: plan.steps.map((step, at) => (at === index ? { ...step, ...change } : step)) };
}

/** The set without one step. */
export function withoutStep(plan: Plan, index: number): Plan {
  return { ...plan, steps: plan.steps.toSpliced(index, 1) };
}

/** The set without a place of a step; a step that has nothing else goes with it. */
export function withoutPlace(plan: Plan, index: number, place: string): Plan {
  const step = plan.steps[index];
  if (!step) return plan;
  const places = step.places.filter((other) => other !== place);
  const empty = places.length === 0 && step.minutes === 0 && !step.title && !step.task && !step.note;
  return empty ? withoutStep(plan, index) : withChange(plan, index, { places });
}

/** The set with a step one place earlier (`-1`) or later (`1`); at the end of the list nothing moves. */
export function withMoved(plan: Plan, index: number, by: -1 | 1): Plan {
  const step = plan.steps[index];
  if (!step || index + by < 0 || index + by >= plan.steps.length) return plan;
  return { ...plan, steps: plan.steps.toSpliced(index, 1).toSpliced(index + by, 0, step) };
}

/** The set with a step merged into the one before: places each once, minutes together, texts below each other. */
export function withMerged(plan: Plan, index: number): Plan {
  const [before, step] = [plan.steps[index - 1], plan.steps[index]];
  if (!before || !step) return plan;
  const joined = (a: string, b: string, by: string) => [a, b].filter(Boolean).join(by).slice(0, planLimits.text);
  const merged: PlanStep = {
    title: joined(before.title, step.title, '; '),
    places: [...new Set([...before.places, ...step.places])],
    minutes: Math.min(before.minutes + step.minutes, planLimits.minutes),
    task: joined(before.task, step.task, '\n'),
    note: joined(before.note, step.note, '\n'),
  };
  return { ...plan, steps: plan.steps.toSpliced(index - 1, 2, merged) };
}

/** Whole minutes as a plan may hold them, from what was typed; 0 for what is no number. */
export function minutesFrom(text: string): number {
  const minutes = Math.round(Number(text.replace(',', '.')));
  return Number.isFinite(minutes) ? Math.min(Math.max(minutes, 0), planLimits.minutes) : 0;
}
