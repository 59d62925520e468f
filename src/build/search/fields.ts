import { statusBadge } from '../../model/badge.ts';
import { facetValues } from '../../model/grouping.ts';
import type { Entry } from '../../model/types.ts';
import { yearsOf } from '../../model/years.ts';
import { kinds } from '../../schema/kinds.ts';
import { label } from '../../schema/taxonomy.ts';
import { type SearchLang, stemmers } from '../../search/data.ts';
import { isStopword } from '../../search/stopwords.ts';
import { joinKey, keyOf, wordsOf } from '../../search/words.ts';

/** Kinds whose titles are names rather than statements. */
const NAMED_KINDS: readonly string[] = ['term', 'body', 'legal-act', 'project'];
/** Words of the longest name that readers type in full. */
const LONGEST_NAME = 5;

/** What the index holds of an entry beside the text of its page. */
export interface EntryFields {
  /** Texts that are searched and come back with a result. */
  meta: { kind: string; status: string; area: string; alias: string };
  /** Ids of the values an entry can be filtered by. */
  filters: { kind: string[]; area: string[]; status: string[]; year: string[]; addressee: string[] };
  /** Ids, document numbers and abbreviations, as `keyOf` writes them. */
  keys: string[];
}

/** Everything in an entry that the search looks at beside its page, for the index of a language. */
export function entryFields(entry: Entry, lang: SearchLang): EntryFields {
  const other = lang === 'lv' ? 'en' : 'lv';
  const status = facetValues(entry, 'status');
  return {
    meta: {
      kind: kinds[entry.kind].one[lang],
      status: statusBadge(entry)?.label[lang] ?? '',
      area: entry.areas.map((area) => label('areas', area, lang)).join(', '),
      alias: entry.title[other],
    },
    filters: {
      kind: [entry.kind],
      area: entry.areas,
      status,
      year: yearsOf(entry),
      addressee: facetValues(entry, 'addressee'),
    },
    keys: [...new Set([...keysOf(entry), ...nameKeys(entry, lang)])],
  };
}

/** The same of a page that is no entry: it answers a query that is just its name. @param title its heading */
export function pageFields(title: string, lang: SearchLang): EntryFields {
  return {
    meta: { kind: '', status: '', area: '', alias: '' },
    filters: { kind: [], area: [], status: [], year: [], addressee: [] },
    keys: nameKey(title, lang),
  };
}

/** Everything an entry is called by that isn't a word: its ids, the numbers of its document, its abbreviations. */
export function keysOf({ id, title, data }: Entry): string[] {
  const numbers = [
    ...('number' in data && typeof data.number === 'string' ? numberForms(data.number) : []),
    ...('projectNumber' in data && data.projectNumber ? [data.projectNumber] : []),
    ...(data.kind === 'legal-act' ? Object.values(data.identifiers) : []),
  ];
  const abbreviations = [
    ...(data.kind === 'term' && data.termType === 'abbreviation'
      ? [...data.forms.lv, ...data.forms.en, ...[title.lv, title.en].flatMap((text) => text.split(' – ').slice(0, 1))]
      : []),
    ...[title.lv, title.en].flatMap((text) =>
      [...text.matchAll(/\((\p{Lu}{2,})\)/gu)].flatMap(([, short = '']) => short),
    ),
  ].filter((text) => wordsOf(text).length === 1);
  return [...new Set([id, ...data.covers, ...numbers, ...abbreviations].map(keyOf))].filter(Boolean);
}

/** Short names as keys of their stems, so that a query which is a term or a name finds just that first. */
export function nameKeys({ kind, title, data }: Entry, lang: SearchLang): string[] {
  if (!NAMED_KINDS.includes(kind)) return [];
  const names = [title[lang], ...(data.kind === 'term' ? data.forms[lang] : [])];
  return names.flatMap((name) => nameKey(name, lang));
}

/** The key of a name; none when it is too long to be typed in full. */
function nameKey(name: string, lang: SearchLang): string[] {
  const stems = wordsOf(name)
    .filter((word) => !isStopword(word))
    .map(stemmers[lang]);
  return stems.length > 0 && stems.length <= LONGEST_NAME ? [joinKey(stems)] : [];
}

/** A document number as it is written and as readers shorten it: without “final”, without „Nr.” */
function numberForms(number: string): string[] {
  const short = number.replace(/ final$/, '');
  return [number, short, short.replace(/^Nr\.\s*/, ''), `Nr. ${short.replace(/^Nr\.\s*/, '')}`];
}
