import type { Tone } from '../model/badge.ts';
import type { Plan } from '../plan/plan.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Labels } from '../schema/taxonomy.ts';

/** A section of an entry's text, with the heading's anchor. */
export interface PartSection {
  anchor: string;
  title: string;
  /** True for what the editors added and no source says. */
  editorial: boolean;
  /** The text below the heading as HTML without headings of the second level; links lead to the site itself. */
  html: string;
  /** Permanent address, absolute. */
  url: string;
}

/** What a citation names of an entry, in one language. */
export interface Citable {
  title: string;
  sources: string[];
  url: string;
  /** Titles of the sections by their anchors. */
  sections: Record<string, string>;
}

/** An entry in one language as data: what share controls, sets, slides and handouts show of it. */
export interface EntryPart {
  id: string;
  kind: Kind;
  lang: keyof Labels;
  /** What it is, as its page says above the title: „Ieteikums 3”. */
  label: string;
  title: string;
  /** The statement in plain words. */
  summary: string;
  /** Labels of its areas. */
  areas: string[];
  /** What its badge says; undefined where there is none. */
  status: string | undefined;
  /** How the badge looks: `good` and `calm` are for what holds today. */
  statusTone?: Tone;
  /** The date of the statement: `2013`, `2013-12-09` or `undated`; undefined for kinds that state nothing. */
  asOf: string | undefined;
  /** The day it was last compared with its sources, `2026-11-21`. */
  reviewed: string;
  /** Each source with issuer, date and place, as text. */
  sources: string[];
  sections: PartSection[];
  /** Permanent address, absolute. */
  url: string;
  /** Address of its page for frames on other sites, absolute. */
  embed: string;
  /** What a citation in the other language needs. */
  twin: Citable;
  /** The steps of a workshop. */
  plan?: Plan;
}

/** What can be put into a set, and where ids that moved went; one file a language. */
export interface PartList {
  /** Title and label by id. */
  entries: Record<string, [title: string, label: string]>;
  /** Old and covered ids and old places, with the place that stands for them today. */
  moved: Record<string, string>;
}
