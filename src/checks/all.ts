import { type Corpus, type Loaded, loadCorpus } from '../content/corpus.ts';
import { type Finding, sortFindings } from '../report/finding.ts';
import type { Check } from './check.ts';
import { citations } from './citations.ts';
import { components } from './components.ts';
import { coverage } from './coverage.ts';
import { dates } from './dates.ts';
import { headings } from './headings.ts';
import { links } from './links.ts';
import { names } from './names.ts';
import { ownWords } from './own-words.ts';
import { permanence } from './permanence.ts';
import { personalData } from './personal-data.ts';
import { placement } from './placement.ts';
import { references } from './references.ts';
import { reviews } from './reviews.ts';
import { succession } from './succession.ts';
import { translations } from './translations.ts';
import { uniqueIds } from './unique-ids.ts';
import { workshopMinutes } from './workshop-minutes.ts';
import { workshopPlaces } from './workshop-places.ts';
import { yearLists } from './year-lists.ts';

/** Every check across files; build, tests and command line run this list. */
export const checks: readonly Check[] = [
  placement,
  uniqueIds,
  permanence,
  references,
  succession,
  dates,
  reviews,
  citations,
  coverage,
  translations,
  headings,
  components,
  names,
  ownWords,
  links,
  personalData,
  yearLists,
  workshopMinutes,
  workshopPlaces,
];

/**
 * Loads a content folder and runs everything on it.
 * @param dir the folder, absolute
 * @param shown how findings name it
 * @param today the day reviews are judged by, `YYYY-MM-DD`; the current one unless told
 */
export function checkContent(dir: string, shown = 'content', today?: string): { corpus: Corpus; findings: Finding[] } {
  const loaded = loadCorpus(dir, shown, today);
  return { corpus: loaded.corpus, findings: checkLoaded(loaded) };
}

/** All findings on a loaded content folder: those of loading it and those of every check, sorted. */
export function checkLoaded({ corpus, findings }: Loaded): Finding[] {
  return sortFindings([...findings, ...checks.flatMap((check) => check(corpus))]);
}
