import { t } from '../../i18n/strings.ts';
import type { Book, BookEntry, Section } from '../book.ts';
import { blocksXhtml, escaped, headingXhtml, lineXhtml, numbersXhtml, type Surroundings } from './xhtml.ts';

/**
 * An entry as XHTML: statement, facts, text, related entries, sources and address.
 * @param level of its heading
 */
export function entryXhtml(
  entry: BookEntry,
  level: number,
  { lang }: Pick<Book, 'lang'>,
  around: Surroundings,
): string {
  const number = entry.number === undefined ? '' : `[${entry.number}] `;
  const numbers = [...new Map(entry.sources.map((source) => [source.number, source])).values()].sort(
    (a, b) => a.number - b.number,
  );
  const cited = numbers.length > 0 ? ` ${numbersXhtml(numbers, around)}` : '';
  const status = entry.status ? ` · <strong>${escaped(entry.status.text)}</strong>` : '';
  return [
    `<section class="entry" id="${entry.id}">`,
    ...entry.covers.map((id) => `<span id="${id}"></span>`),
    headingXhtml(level, `${number}${escaped(entry.title)}`),
    `<p class="label">${escaped(entry.label)} · <code>${entry.id}</code>${status}</p>`,
    `<p class="summary">${lineXhtml(entry.summary, around)}${cited}</p>`,
    factsXhtml(entry, around),
    blocksXhtml(entry.lead, level + 1, around),
    ...entry.sections.map((section) => sectionXhtml(section, level + 1, t(lang, 'book.own'), around)),
    ...entry.related.map(
      ({ heading, refs }) =>
        `<p class="related"><strong>${escaped(heading)}:</strong> ${refs.map((ref) => lineXhtml(ref, around)).join('; ')}.</p>`,
    ),
    sourcesXhtml(entry, t(lang, 'entry.sources'), around),
    `<p class="address">${escaped(t(lang, 'book.online'))} <a href="${escaped(entry.address.url)}">${escaped(entry.address.shown)}</a>. ${escaped(entry.reviewed)}</p>`,
    '</section>',
  ]
    .filter(Boolean)
    .join('\n');
}

function factsXhtml({ facts }: BookEntry, around: Surroundings): string {
  if (facts.length === 0) return '';
  const rows = facts.map(({ term, note, value }) => {
    const aside = note ? ` (${escaped(note)})` : '';
    return `<dt>${escaped(term)}${aside}</dt><dd>${lineXhtml(value, around)}</dd>`;
  });
  return `<dl>${rows.join('')}</dl>`;
}

function sectionXhtml({ id, title, own, blocks }: Section, level: number, mark: string, around: Surroundings): string {
  const heading = headingXhtml(level, escaped(title), id);
  const text = blocksXhtml(blocks, level + 1, around);
  return own
    ? `<div class="own"><p class="mark">${escaped(mark)}</p>\n${heading}\n${text}</div>`
    : `${heading}\n${text}`;
}

function sourcesXhtml({ sources }: BookEntry, heading: string, around: Surroundings): string {
  if (sources.length === 0) return '';
  const places = sources.map((source) => `${numbersXhtml([source], around)} ${lineXhtml(source.place, around)}`);
  return `<p class="sources"><strong>${escaped(heading)}:</strong> ${places.join('; ')}.</p>`;
}
