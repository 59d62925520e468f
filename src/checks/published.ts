import { anchorsOf } from '../content/anchors.ts';
import { addressOf, type Corpus, kindOf } from '../content/corpus.ts';
import { emptyLock, type Lock } from '../content/lock.ts';
import type { ParsedFile } from '../content/parse.ts';
import { PLAN_ANCHOR } from '../plan/plan.ts';
import { ID_PATTERN } from '../schema/parts/id.ts';

/**
 * Anchors that the site itself puts on a file's page and that are promised all the same: the plan of a workshop. Other
 * sections that it puts together come and go with what the model holds.
 */
export function promisedAnchors(file: Pick<ParsedFile, 'data' | 'folder'>): string[] {
  return kindOf(file) === 'workshop' ? [PLAN_ANCHOR] : [];
}

/**
 * The addresses and anchors that the content of today publishes; covered ids are addresses and anchors both. A file
 * that can't be taken apart keeps what it published before, so that one fault doesn't look like many losses.
 */
export function publishedBy({ files, broken, lock = emptyLock() }: Pick<Corpus, 'files' | 'broken' | 'lock'>): Lock {
  const published = emptyLock();
  for (const file of broken.filter((candidate) => candidate.lang === 'lv')) {
    const anchors = lock[addressOf(file)];
    if (!anchors) continue;
    for (const covered of anchors.filter((anchor) => lock[anchor])) published[covered] ??= [];
    published[addressOf(file)] = [...anchors];
  }
  for (const file of files.filter((candidate) => candidate.lang === 'lv')) {
    const covers = coversOf(file.data);
    for (const covered of covers) published[covered] ??= [];
    published[addressOf(file)] = [...new Set([...anchorsOf(file.tree), ...covers, ...promisedAnchors(file)])];
  }
  return published;
}

/** Read off the frontmatter, since a fault in another field doesn't undo a promise. */
function coversOf(data: Record<string, unknown>): string[] {
  const { covers } = data;
  return Array.isArray(covers) ? covers.filter((id) => typeof id === 'string' && ID_PATTERN.test(id)) : [];
}
