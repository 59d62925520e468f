import type { Redirect } from '../content/redirects.ts';
import { typeset } from '../markdown/typography.ts';
import type { Model } from '../model/types.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { labelOf } from './entry-part.ts';
import type { PartList } from './part.ts';

/** Every entry that a set may hold, and where ids that are not entries of their own lead. */
export function partList(
  { entries, coveredBy }: Model,
  redirects: readonly Pick<Redirect, 'from' | 'to'>[],
  lang: keyof Labels,
): PartList {
  return {
    entries: Object.fromEntries(
      [...entries.values()].map((entry) => [entry.id, [typeset(entry.title[lang], lang), labelOf(entry, lang)]]),
    ),
    moved: Object.fromEntries([...coveredBy, ...redirects.map(({ from, to }) => [from, to] as const)]),
  };
}
