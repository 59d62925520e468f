import { element } from '../../dom/element.ts';
import { withSiteLinks } from '../../http/site-address.ts';
import { fill } from '../../i18n/fill.ts';
import { formatClock } from '../../i18n/minutes.ts';
import { type Outline, type OutlineStep, type PrintedEntry, printedOf, sourcesOf } from '../../set/outline.ts';
import { missingText, standingOf, stepHeading } from '../../set/words.ts';
import type { BuilderTexts } from './texts.ts';

/** What a set is on paper besides its steps. */
export interface SheetContext {
  texts: BuilderTexts;
  address: string;
  /** The code of the address, where it is short enough. */
  code: SVGElement | undefined;
}

/**
 * The set as it is printed; on a screen it is hidden. It is made whenever the set changes, since a browser that is asked
 * to print doesn't wait for what is loaded first.
 */
export function sheetOf(outline: Outline, { texts, address, code }: SheetContext): Node[] {
  if (outline.steps.length === 0) return [];
  const sources = sourcesOf(outline);
  const notes = element('ol');
  notes.append(...sources.map((source) => element('li', source)));
  return [
    element('h1', outline.title || texts.untitled),
    ...(outline.total > 0 ? [element('p', fill(texts.total, { minutes: outline.total }), 'total')] : []),
    ...outline.steps.map((step) => stepSection(step, sources, texts)),
    element('p', texts.reading, 'reading'),
    ...(sources.length > 0 ? [element('h2', texts.sources), notes] : []),
    ...(code ? [codeBlock(code, address, texts)] : []),
  ];
}

/** In a PDF the code is a link too. A link that is too long for a code is of no use on paper. */
function codeBlock(code: SVGElement, address: string, texts: BuilderTexts): HTMLElement {
  const block = element('div', '', 'set-code');
  const { origin, pathname, hash } = new URL(address);
  // Without its origin, since paper spells out every address that leads elsewhere; a file can't lead to the site so.
  const link =
    origin === location.origin ? Object.assign(element('a'), { href: `${pathname}${hash}` }) : element('span');
  link.append(code);
  block.append(link, element('p', texts.online));
  return block;
}

function stepSection(step: OutlineStep, sources: readonly string[], texts: BuilderTexts): HTMLElement {
  const section = element('section');
  const heading = element('h2', stepHeading(step, texts));
  const time =
    step.minutes > 0
      ? `${formatClock(step.from)}–${formatClock(step.to)} (${step.minutes}\u00a0min)`
      : formatClock(step.from);
  heading.append(' ', element('small', time));
  section.append(heading, ...labelled(texts.task, step.task, 'task'), ...labelled(texts.note, step.note, 'note'));
  section.append(...printedOf(step).map((entry) => entryBlock(entry, step.heading, sources, texts)));
  for (const place of step.places) if (!place.found) section.append(element('p', missingText(place, texts)));
  return section;
}

/** @param said the heading of the step, which may be the entry's title */
function entryBlock(
  { found, part, sections, address }: PrintedEntry,
  said: string,
  sources: readonly string[],
  texts: BuilderTexts,
): HTMLElement {
  const box = element('div', '', 'entry');
  box.append(element('h3', found.title === said ? found.label : `${found.label}: ${found.title}`));
  if (!part) return box;
  const statement = element('p', part.summary);
  const marks = part.sources.map((source) => `[${sources.indexOf(source) + 1}]`).join(' ');
  if (marks) statement.append(` ${marks}`);
  const standing = standingOf(part, texts);
  if (standing) statement.append(' ', element('span', standing, 'standing'));
  box.append(statement);
  for (const { title, editorial, html } of sections) {
    box.append(element('h4', editorial ? `${title} (${texts.ourReading})` : title));
    // Made by the build from the guide's own Markdown.
    box.append(withSiteLinks(Object.assign(element('div'), { innerHTML: html })));
  }
  box.append(element('p', address, 'permanent'));
  return box;
}

function labelled(label: string, text: string, className: string): HTMLElement[] {
  if (text.trim() === '') return [];
  const paragraph = element('p', '', className);
  paragraph.append(element('strong', `${label}.`), ` ${text.trim()}`);
  return [paragraph];
}
