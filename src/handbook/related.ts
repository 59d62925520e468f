import { t } from '../i18n/strings.ts';
import { typeset } from '../markdown/typography.ts';
import { statusBadge } from '../model/badge.ts';
import { caveatsOn } from '../model/caveats.ts';
import { compareEntries } from '../model/order.ts';
import { relationGroups } from '../model/relations.ts';
import type { Entry } from '../model/types.ts';
import { kinds } from '../schema/kinds.ts';
import type { Related } from './book.ts';
import { entryLink, type Press } from './press.ts';
import { type Inline, plain } from './rich.ts';

/** Longer lists give ids and pages only: titles of fifty entries would fill a sheet. */
const TITLED = 8;

/** The entries that an entry's page names below its text, under the same headings, without what a notice names. */
export function relatedTo({ id }: Entry, press: Press): Related[] {
  const { model, lang } = press;
  const named = new Set<Entry>(caveatsOn(model, id));
  return relationGroups(model, id).flatMap(({ heading, entries }): Related[] => {
    const rest = entries.filter((entry) => !named.has(entry));
    if (rest.length === 0) return [];
    if (rest.length <= TITLED) return [{ heading: heading[lang], refs: rest.map((entry) => titledRef(entry, press)) }];
    return [...Map.groupBy(rest.toSorted(compareEntries), ({ kind }) => kind)].map(([kind, some]) => ({
      heading: t(lang, 'book.relatedKind', { heading: heading[lang], kind: kinds[kind].many[lang] }),
      refs: some.map((entry) =>
        some.length <= TITLED ? titledRef(entry, press) : [entryLink(press, entry.id, [plain(entry.id)])],
      ),
    }));
  });
}

/** A link to an entry by its title, with the status of an act. */
export function titledRef(entry: Entry, press: Press): Inline[] {
  const { lang } = press;
  const badge = entry.kind === 'legal-act' ? statusBadge(entry) : undefined;
  const title = plain(typeset(entry.title[lang], lang));
  return [entryLink(press, entry.id, [title]), ...(badge ? [plain(` – ${badge.label[lang]}`)] : [])];
}
