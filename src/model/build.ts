import type { AreaId } from '../schema/taxonomy.ts';
import { collectRelations } from './relations.ts';
import type { EnglishText, Entry, LatvianText, Model, TranslationState } from './types.ts';

/**
 * Joins the files of both languages into one graph. Faults (a missing twin, a dangling reference) are kept as they
 * are, for the checks to report.
 */
export function buildModel(latvian: readonly LatvianText[], english: readonly EnglishText[]): Model {
  const twins = new Map(english.map((text) => [text.id, text]));
  const entries = new Map<string, Entry>();
  for (const text of latvian)
    if (!entries.has(text.data.id)) entries.set(text.data.id, joinEntry(text, twins.get(text.data.id)));
  const coveredBy = new Map<string, string>();
  for (const { id, data } of entries.values()) for (const covered of data.covers) coveredBy.set(covered, id);
  return { entries, relations: collectRelations(entries.values(), coveredBy), coveredBy };
}

/** The state of a translation by the checksum it was made from. */
export function translationState(hash: string, translates: string | undefined): TranslationState {
  if (translates === undefined) return 'missing';
  return translates === hash ? 'current' : 'stale';
}

function joinEntry({ data, hash, file, anchors }: LatvianText, english: EnglishText | undefined): Entry {
  return {
    id: data.id,
    kind: data.kind,
    data,
    title: { lv: data.title, en: english?.title ?? data.title },
    summary: { lv: data.summary, en: english?.summary ?? data.summary },
    areas: 'areas' in data ? (data.areas as AreaId[]) : [],
    file,
    anchors,
    translation: translationState(hash, english?.translates),
  };
}
