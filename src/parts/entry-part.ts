import { typeset } from '../markdown/typography.ts';
import { statusBadge } from '../model/badge.ts';
import type { Entry, Model } from '../model/types.ts';
import { isWorkshop, planOf } from '../plan/workshop-plan.ts';
import { embedHref, entryHref, permanentUrl, placeHref } from '../routes.ts';
import { kinds } from '../schema/kinds.ts';
import { type Labels, label } from '../schema/taxonomy.ts';
import type { Citable, EntryPart } from './part.ts';
import { type SectionText, sectionsOf } from './sections.ts';
import { sourceNotes } from './source-note.ts';

type Lang = keyof Labels;

/**
 * An entry as data for share controls, sets, slides and handouts.
 * @param bodies MDX of the entry's text in both languages, without frontmatter
 */
export function entryPart(entry: Entry, model: Model, lang: Lang, bodies: Labels): EntryPart {
  const { id, kind, data } = entry;
  const url = permanentUrl(entryHref(id, lang));
  const badge = statusBadge(entry);
  const sections = sectionTexts(entry, lang, bodies);
  return {
    id,
    kind,
    lang,
    label: labelOf(entry, lang),
    title: typeset(entry.title[lang], lang),
    summary: typeset(entry.summary[lang], lang),
    areas: entry.areas.map((area) => label('areas', area, lang)),
    status: badge?.label[lang],
    statusTone: badge?.tone,
    asOf: 'asOf' in data ? data.asOf : undefined,
    reviewed: data.reviewed,
    sources: sourceNotes(entry, model, lang),
    sections: sections.map((section) => ({ ...section, url: permanentUrl(placeHref(id, section.anchor, lang)) })),
    url,
    embed: permanentUrl(embedHref(id, lang)),
    ...(isWorkshop(entry) ? { plan: planOf(entry, lang) } : {}),
    twin: citable(entry, model, lang === 'lv' ? 'en' : 'lv', bodies),
  };
}

/** What an entry is, with its number: „Ieteikums 3”. */
export function labelOf({ kind, data }: Entry, lang: Lang): string {
  const number = 'number' in data && typeof data.number === 'number' ? `\u00a0${data.number}` : '';
  return `${kinds[kind].one[lang]}${number}`;
}

function sectionTexts({ file }: Entry, lang: Lang, bodies: Labels): SectionText[] {
  return sectionsOf(bodies[lang], lang === 'en' ? file.replace('/docs/', '/docs/en/') : file);
}

function citable(entry: Entry, model: Model, lang: Lang, bodies: Labels): Citable {
  return {
    title: typeset(entry.title[lang], lang),
    sources: sourceNotes(entry, model, lang),
    url: permanentUrl(entryHref(entry.id, lang)),
    sections: Object.fromEntries(sectionTexts(entry, lang, bodies).map(({ anchor, title }) => [anchor, title])),
  };
}
