import { t } from '../i18n/strings.ts';
import { typeset } from '../markdown/typography.ts';
import { caveatsOn } from '../model/caveats.ts';
import { relationRules } from '../model/relations.ts';
import { isOver, outdatedBasis, successionOf } from '../model/succession.ts';
import type { Entry } from '../model/types.ts';
import { entryLink, type Press } from './press.ts';
import { type Block, bullets, type Inline, plain } from './rich.ts';

/** What the reader of an entry should know before relying on it, as its page says it. */
export function noticesOf(entry: Entry, press: Press): Block[] {
  const notices = [over(entry, press), datedOrDisputed(entry, press), outdated(entry, press), caveats(entry, press)];
  return notices.flatMap((children) => (children.length > 0 ? [{ type: 'notice', children }] : []));
}

function over(entry: Entry, press: Press): Block[] {
  const { data } = entry;
  const { model, lang } = press;
  if (data.kind !== 'legal-act' || !isOver(entry)) return [];
  const { next, today } = successionOf(model, entry.id);
  const successors = today.length > 0 ? today : next;
  const between = today.length > 0 ? next.filter((act) => !today.includes(act)) : [];
  const say = t(lang, `act.over.${data.status as 'expired' | 'superseded' | 'draft'}`);
  return [
    line(strong(say), plain(` ${t(lang, successors.length > 0 ? 'act.today' : 'act.noneKnown')}`)),
    ...(successors.length > 0 ? [bullets(successors.map((act) => [link(act, press)]))] : []),
    ...(between.length > 0 ? [line(plain(`${t(lang, 'act.between')} `), ...listed(between, press), plain('.'))] : []),
  ];
}

function datedOrDisputed({ data }: Entry, { lang }: Press): Block[] {
  const status = 'factStatus' in data ? data.factStatus : undefined;
  if (status === 'disputed') return [line(strong(t(lang, 'notice.disputed')))];
  return status === 'historic' && data.kind !== 'legal-act' ? [line(strong(t(lang, 'notice.historic')))] : [];
}

function outdated({ id }: Entry, press: Press): Block[] {
  const { model, lang } = press;
  return outdatedBasis(model, id).map(({ act, today }) =>
    line(
      plain(`${t(lang, 'notice.basis')} `),
      link(act, press),
      plain('. '),
      ...(today.length > 0
        ? [plain(`${t(lang, 'notice.basisToday')} `), ...listed(today, press), plain('.')]
        : [plain(t(lang, 'act.noneKnown'))]),
    ),
  );
}

function caveats({ id }: Entry, press: Press): Block[] {
  const found = caveatsOn(press.model, id);
  if (found.length === 0) return [];
  const heading = relationRules.touches.backward[press.lang];
  return [line(strong(`${heading}:`)), bullets(found.map((caveat) => [link(caveat, press)]))];
}

function listed(entries: readonly Entry[], press: Press): Inline[] {
  return entries.flatMap((entry, index) => [...(index > 0 ? [plain('; ')] : []), link(entry, press)]);
}

function link({ id, title }: Entry, press: Press): Inline {
  return entryLink(press, id, [plain(typeset(title[press.lang], press.lang))]);
}

function line(...children: Inline[]): Block {
  return { type: 'paragraph', children };
}

function strong(text: string): Inline {
  return { type: 'strong', children: [plain(text)] };
}
