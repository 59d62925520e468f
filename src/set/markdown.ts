import { fill } from '../i18n/fill.ts';
import { formatClock } from '../i18n/minutes.ts';
import { type Outline, type OutlinePlace, type OutlineStep, placeAddress, placeTitle, sourcesOf } from './outline.ts';
import type { SetTexts } from './texts.ts';
import { missingText, standingOf, stepHeading } from './words.ts';

/**
 * A set as a Markdown document: steps with times, places with their permanent addresses, tasks and notes, and the
 * sources as footnotes.
 * @param address where the set can be opened
 */
export function setMarkdown(outline: Outline, address: string, texts: SetTexts): string {
  const sources = sourcesOf(outline);
  const notes = sources.map((source, index) => `[^${index + 1}]: ${escaped(source)}`);
  const blocks = [
    `# ${escaped(outline.title || texts.untitled)}`,
    outline.total > 0 ? fill(texts.total, { minutes: outline.total }) : '',
    `${texts.address}: <${address}>`,
    ...outline.steps.flatMap((step) => stepBlocks(step, sources, texts)),
    texts.reading,
    notes.join('\n'),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function stepBlocks(step: OutlineStep, sources: readonly string[], texts: SetTexts): string[] {
  const time = step.minutes > 0 ? ` (${formatClock(step.from)}–${formatClock(step.to)}, ${step.minutes}\u00a0min)` : '';
  return [
    `## ${escaped(stepHeading(step, texts))}${time}`,
    step.places.map((place, at) => placeItem(place, step.places.slice(0, at), sources, texts)).join('\n'),
    labelled(texts.task, step.task),
    labelled(texts.note, step.note),
  ];
}

/** @param before places of the step above this one: what they stated isn't repeated */
function placeItem(
  place: OutlinePlace,
  before: readonly OutlinePlace[],
  sources: readonly string[],
  texts: SetTexts,
): string {
  const { found, part } = place;
  if (!found) return `- ${escaped(missingText(place, texts))}`;
  const name = escaped(`${found.label}: ${placeTitle(place)}`);
  const address = placeAddress(place);
  if (!part || !address) return `- ${name}`;
  const marks = part.sources.map((source) => `[^${sources.indexOf(source) + 1}]`).join('');
  if (before.some((other) => other.part === part)) return `- [${name}](${address})${marks}`;
  const standing = standingOf(part, texts);
  const statement = escaped([part.summary, standing].filter(Boolean).join(' '));
  return `- [${name}](${address})${marks}\n\n  ${statement}`;
}

function labelled(label: string, text: string): string {
  return text.trim() === '' ? '' : `**${label}.** ${escaped(text.trim()).replace(/\n+/g, '\n\n')}`;
}

/** Plain text with what Markdown would take for marks of its own made harmless. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>~|#&]/g, '\\$&');
}
