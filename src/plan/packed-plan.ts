import { planLimits } from './limits.ts';
import type { Plan, PlanStep } from './plan.ts';

/** A step without its trailing empty parts: places, minutes, title, task, note. */
type PackedStep = [places: string, minutes?: number, title?: string, task?: string, note?: string];

/** A plan as short JSON: its title, then a list for each step. */
export function packPlan({ title, steps }: Plan): [title: string, ...steps: PackedStep[]] {
  return [title, ...steps.map(packStep)];
}

function packStep({ title, places, minutes, task, note }: PlanStep): PackedStep {
  const parts: Required<PackedStep> = [places.join(' '), minutes, title, task, note];
  const last = parts.findLastIndex((part, index) => index === 0 || (part !== '' && part !== 0));
  return parts.slice(0, last + 1) as PackedStep;
}

/**
 * Takes apart what {@link packPlan} made.
 * @throws when it is anything else: it comes from an address or from storage, where anybody may write
 */
export function unpackPlan(packed: unknown): Plan {
  if (!Array.isArray(packed) || packed.length > planLimits.steps + 1) throw new Error('no plan');
  const [title, ...steps] = packed;
  return { title: textFrom(title), steps: steps.map(stepFrom) };
}

function stepFrom(packed: unknown): PlanStep {
  if (!Array.isArray(packed)) throw new Error('no step');
  const [places, minutes = 0, title = '', task = '', note = ''] = packed;
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > planLimits.minutes) throw new Error('no minutes');
  return {
    title: textFrom(title),
    places: textFrom(places).split(' ').filter(Boolean),
    minutes,
    task: textFrom(task),
    note: textFrom(note),
  };
}

function textFrom(value: unknown): string {
  if (typeof value !== 'string' || value.length > planLimits.text) throw new Error('no text');
  return value;
}
