import { element } from '../../dom/element.ts';
import { required } from '../../dom/required.ts';
import { fill } from '../../i18n/fill.ts';
import { formatClock } from '../../i18n/minutes.ts';
import type { PlanStep } from '../../plan/plan.ts';
import { minutesFrom } from '../../set/edit.ts';
import type { Outline, OutlineStep } from '../../set/outline.ts';
import type { StepAction } from '../../set/step-action.ts';
import { stepHeading } from '../../set/words.ts';
import { placeRow, type RowContext } from './place-row.ts';

/** What the list tells of. */
export interface StepEvents {
  acted(action: StepAction, index: number, place: string): void;
  typed(index: number, change: Partial<PlanStep>): void;
}

type Field = 'title' | 'minutes' | 'task' | 'note';

/** The steps of the set as an ordered list of small forms. */
export class StepList {
  private readonly list: HTMLElement;
  private readonly template: HTMLTemplateElement;

  constructor(list: HTMLElement, template: HTMLTemplateElement, events: StepEvents) {
    this.list = list;
    this.template = template;
    const indexOf = (target: Element) => [...list.children].findIndex((step) => step.contains(target));
    list.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('button[data-do]');
      if (button) events.acted(button.dataset.do as StepAction, indexOf(button), button.dataset.place ?? '');
    });
    list.addEventListener('input', ({ target }) => {
      const { value, dataset } = target as HTMLInputElement;
      const field = dataset.field as Field | undefined;
      if (field)
        events.typed(indexOf(target as Element), { [field]: field === 'minutes' ? minutesFrom(value) : value });
    });
  }

  /** Makes every step anew. */
  render(outline: Outline, context: RowContext): void {
    this.list.replaceChildren(...outline.steps.map((step) => this.made(step)));
    this.refresh(outline, context);
  }

  /** Brings times, names and places up to date and leaves alone what is being typed. */
  refresh({ steps }: Outline, context: RowContext): void {
    for (const [index, item] of [...this.list.children].entries()) {
      const step = steps[index];
      if (step) refreshStep(item, step, steps.length, context);
    }
  }

  /** Puts the focus on the button of a step, or where that is asleep on another of it. */
  focus(index: number, action: StepAction): void {
    const item = this.list.children[Math.min(index, this.list.children.length - 1)];
    const buttons = [...(item?.querySelectorAll<HTMLButtonElement>('.tools button') ?? [])];
    const awake = buttons.filter(({ disabled }) => !disabled);
    (awake.find(({ dataset }) => dataset.do === action) ?? awake[0])?.focus();
  }

  /** Opens the texts of a step and puts the focus into the first. */
  open(index: number): void {
    const details = this.list.children[index]?.querySelector('details');
    if (!details) return;
    details.open = true;
    details.querySelector('input')?.focus();
  }

  private made(step: OutlineStep): Element {
    const item = required(this.template.content, 'li').cloneNode(true) as HTMLElement;
    for (const input of item.querySelectorAll<HTMLInputElement>('[data-field]')) {
      const value = step[input.dataset.field as Field];
      input.value = value === 0 ? '' : String(value);
    }
    required<HTMLDetailsElement>(item, 'details').open = [step.title, step.task, step.note].some(Boolean);
    return item;
  }
}

function refreshStep(item: Element, step: OutlineStep, count: number, context: RowContext): void {
  const { texts } = context;
  const { number } = step;
  required(item, '[data-heading]').textContent = stepHeading({ number, heading: step.title }, texts);
  const time = step.minutes > 0 ? `${formatClock(step.from)}–${formatClock(step.to)}` : formatClock(step.from);
  required(item, '[data-time]').replaceChildren(element('span', `${texts.time}: `, 'sr-only'), time);
  for (const span of item.querySelectorAll('[data-of]')) span.textContent = ` (${fill(texts.step, { number })})`;
  for (const button of item.querySelectorAll<HTMLButtonElement>('.tools button')) {
    const { do: action } = button.dataset;
    button.disabled =
      (number === 1 && (action === 'up' || action === 'merge')) || (number === count && action === 'down');
  }
  const rows = step.places.map((place) => placeRow(place, step.places.length === 1, context));
  const list = required(item, '[data-places]');
  // A row that is the same stays: the reader may be on its link.
  if ([...list.children].map(({ outerHTML }) => outerHTML).join() !== rows.map(({ outerHTML }) => outerHTML).join())
    list.replaceChildren(...rows);
}
