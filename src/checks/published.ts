import { anchorsOf } from '../content/anchors.ts';
import { addressOf, type Corpus } from '../content/corpus.ts';
import { emptyLock, type Lock } from '../content/lock.ts';
import { ID_PATTERN } from '../schema/parts/id.ts';

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
    published[addressOf(file)] = [...new Set([...anchorsOf(file.tree), ...covers])];
  }
  return published;
}

/** Read off the frontmatter, since a fault in another field doesn't undo a promise. */
function coversOf(data: Record<string, unknown>): string[] {
  const { covers } = data;
  return Array.isArray(covers) ? covers.filter((id) => typeof id === 'string' && ID_PATTERN.test(id)) : [];
}
