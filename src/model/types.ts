import type { EntryData, Kind } from '../schema/kinds.ts';
import type { AreaId, Labels } from '../schema/taxonomy.ts';

/** Whether the English text exists and belongs to the Latvian text of today. */
export type TranslationState = 'missing' | 'stale' | 'current';

/** What a file of either language brings to the model. */
export interface LatvianText<K extends Kind = Kind> {
  data: EntryData<K>;
  /** Checksum of title, summary and body. */
  hash: string;
  /** Path of the file, for findings and edit links. */
  file: string;
  /** Anchors of the headings, in order. */
  anchors: string[];
}

export interface EnglishText {
  id: string;
  title: string;
  summary: string;
  /** Checksum of the Latvian text that was translated. */
  translates: string;
  file: string;
}

/** One entry in both languages. */
export interface Entry<K extends Kind = Kind> {
  id: string;
  kind: K;
  data: EntryData<K>;
  title: Labels;
  summary: Labels;
  areas: AreaId[];
  file: string;
  anchors: string[];
  translation: TranslationState;
}

/** A typed edge between two entries, as its author wrote it. */
export interface Relation {
  from: string;
  to: string;
  field: RelationField;
}

export type RelationField =
  | 'basis'
  | 'framework'
  | 'findings'
  | 'successFactors'
  | 'supersededBy'
  | 'supersedes'
  | 'followedBy'
  | 'partOf'
  | 'bodies'
  | 'about'
  | 'touches'
  | 'steps'
  | 'related'
  | 'source';

/** All entries of the site and how they hang together. */
export interface Model {
  entries: ReadonlyMap<string, Entry>;
  relations: readonly Relation[];
  /** Entry that stands for a covered id. */
  coveredBy: ReadonlyMap<string, string>;
}
