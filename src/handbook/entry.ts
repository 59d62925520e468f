import { entryFacts } from '../components/entry/facts.ts';
import { PREPARATION } from '../components/workshop/around-plan.ts';
import { formatDate } from '../i18n/date.ts';
import { formatLines } from '../i18n/lines.ts';
import { type StringKey, t } from '../i18n/strings.ts';
import { typeset } from '../markdown/typography.ts';
import { statusBadge } from '../model/badge.ts';
import type { Entry } from '../model/types.ts';
import { labelOf } from '../parts/entry-part.ts';
import { isWorkshop } from '../plan/workshop-plan.ts';
import { contentPath } from '../routes.ts';
import type { Kind } from '../schema/kinds.ts';
import { label } from '../schema/taxonomy.ts';
import type { BookEntry, CitedSource, Fact, Section } from './book.ts';
import { detailsAfter, detailsBefore } from './details.ts';
import { noticesOf } from './notices.ts';
import { addressOnSite, type Press, sectionId } from './press.ts';
import { relatedTo } from './related.ts';
import { plain } from './rich.ts';
import { blocksOf } from './rich-text.ts';
import { TermMarker, type TermPlaces } from './term-marks.ts';
import { planSections } from './workshop-plan.ts';

/** The facts of an entry in brief: those by which a reader finds the document itself. */
const IN_BRIEF: Partial<Record<Kind, StringKey[]>> = {
  source: ['source.issuer', 'source.issued', 'source.url'],
  'legal-act': ['act.number', 'act.adopted', 'act.url'],
};

/** Tones of badges that say: this holds today. */
const HOLDS = ['good', 'calm'];

/** An entry with the places of the terms it uses. */
export interface SetEntry {
  entry: BookEntry;
  terms: TermPlaces;
}

/** An entry as the book shows it: whole, or in brief where the book holds no more of it. */
export function bookEntry(entry: Entry, press: Press): SetEntry {
  const { lang } = press;
  const { id, data } = entry;
  const whole = press.holds(id) !== 'brief';
  const badge = statusBadge(entry);
  const marker = new TermMarker(id, press.terms, lang);
  const number = press.sources.indexOf(id) + 1;
  const summary = marker.line([plain(typeset(entry.summary[lang], lang))]);
  const body = press.texts(id, lang).body;
  const lead = whole ? [...noticesOf(entry, press), ...marker.blocks(blocksOf(body.lead, press))] : [];
  const areas = entry.areas.map((area) => label('areas', area, lang));
  return {
    entry: {
      id,
      covers: data.covers,
      label: [labelOf(entry, lang), ...areas].join(' · '),
      title: typeset(entry.title[lang], lang),
      status: badge && { text: badge.label[lang], holds: HOLDS.includes(badge.tone) },
      number: number > 0 ? number : undefined,
      summary,
      sources: citedSources(entry, press),
      facts: factsOf(entry, press, whole),
      lead,
      sections: whole ? sectionsOf(entry, press, marker) : [],
      related: whole ? relatedTo(entry, press) : [],
      address: addressOnSite(contentPath(`${id}/`, lang)),
      reviewed: typeset(t(lang, 'entry.reviewed', { date: formatDate(data.reviewed, lang) }), lang),
    },
    terms: marker.found,
  };
}

function sectionsOf(entry: Entry, press: Press, marker: TermMarker): Section[] {
  const texts = press.texts(entry.id, press.lang).body.sections.map(
    ({ anchor, title, editorial, children }): Section => ({
      id: sectionId(entry.id, anchor),
      title,
      own: editorial,
      blocks: marker.blocks(blocksOf(children, press)),
    }),
  );
  if (!isWorkshop(entry)) return [...detailsBefore(entry, press.lang), ...texts, ...detailsAfter(entry, press)];
  const prepared = texts.findIndex(({ id }) => id === sectionId(entry.id, PREPARATION)) + 1;
  return [...texts.slice(0, prepared), ...planSections(entry, press), ...texts.slice(prepared)];
}

function factsOf(entry: Entry, { lang }: Press, whole: boolean): Fact[] {
  const { rows, checked } = entryFacts(entry, lang);
  const brief = IN_BRIEF[entry.kind]?.map((key) => t(lang, key)) ?? [];
  const facts = rows
    .filter(({ term }) => whole || brief.includes(term))
    .map(
      ({ term, value, href, lang: language, note }): Fact => ({
        term,
        ...(note ? { note } : {}),
        value: href
          ? [{ type: 'link', url: href, children: [plain(value)] }]
          : [plain(value, language === lang ? undefined : language)],
      }),
    );
  return whole && checked ? [...facts, { term: t(lang, 'book.checked'), value: [plain(checked)] }] : facts;
}

/** Each place of a source on its own; sources that the book doesn't number are left to the site. */
function citedSources({ data }: Entry, { sources, lang, model }: Press): CitedSource[] {
  if (!('sources' in data)) return [];
  return data.sources.flatMap(({ source, section, lines }) => {
    const number = sources.indexOf(source) + 1;
    if (number === 0) return [];
    const document = model.entries.get(source)?.data;
    const language = document?.kind === 'source' && document.language !== lang ? document.language : undefined;
    const [open, close] = lang === 'lv' ? ['„', '”'] : ['“', '”'];
    const place = [
      plain(`${open}${typeset(section, lang)}${close}`, language),
      ...(lines ? [plain(`, ${formatLines(lines, lang)}`)] : []),
    ];
    return [{ number, to: source, place }];
  });
}
