import { managementScheme } from '../charts/management-scheme.ts';
import { formatLines } from '../i18n/lines.ts';
import { formatNumber } from '../i18n/number.ts';
import { formatQuantity } from '../i18n/quantity.ts';
import { t } from '../i18n/strings.ts';
import { typeset } from '../markdown/typography.ts';
import type { Entry } from '../model/types.ts';
import type { EntryData } from '../schema/kinds.ts';
import type { Labels } from '../schema/taxonomy.ts';
import type { Section } from './book.ts';
import { entryLink, type Press, sectionId } from './press.ts';
import { type Block, bullets, type Cell, type Column, paragraph, plain } from './rich.ts';

type Lang = keyof Labels;

/** The parts of an entry that only its kind has, put together from its fields: what stands before its text. */
export function detailsBefore(entry: Entry, lang: Lang): Section[] {
  const { id, data } = entry;
  const section = (anchor: string, title: string, ...blocks: Block[]): Section[] =>
    blocks.length === 0 ? [] : [{ id: sectionId(id, anchor), title, own: false, blocks }];
  if (data.kind === 'eu-goal')
    return data.targets.length === 0
      ? []
      : section(
          'merklielumi',
          t(lang, 'entry.targets'),
          ...labels(data.targets, lang),
          paragraph(t(lang, 'entry.targetsNote')),
        );
  if (data.kind === 'statistic') return section('skaitli', t(lang, 'statistic.cells'), ...cells(data.cells, lang));
  if (data.kind === 'body')
    return [
      ...section('uzdevumi', t(lang, 'body.tasks'), ...labels(data.tasks, lang)),
      ...section('sastavs', t(lang, 'body.members'), ...labels(data.members, lang)),
    ];
  if (data.kind === 'project')
    return [
      ...section('rezultati', t(lang, 'project.results'), ...labels(data.results, lang)),
      ...section('tame', t(lang, 'project.budget'), ...budget(data.budget, lang)),
    ];
  return [];
}

/** What follows an entry's text: the scheme of a project whose source had one. */
export function detailsAfter(entry: Entry, press: Press): Section[] {
  const { model, lang } = press;
  const scheme = managementScheme(model, entry.id);
  if (!scheme) return [];
  const text = (title: Labels) => plain(typeset(title[lang], lang));
  const roles = scheme.bodies.map((body): Block[] => [
    { type: 'paragraph', children: [entryLink(press, body.id, [text(body.title)])] },
    ...labels(body.data.tasks, lang),
  ]);
  const blocks: Block[] = [
    { type: 'list', ordered: false, start: 1, items: roles },
    paragraph(
      { type: 'strong', children: [plain(`${t(lang, 'scheme.project')}: `)] },
      plain(typeset(entry.title[lang], lang)),
    ),
    {
      type: 'paragraph',
      note: true,
      children: [
        plain(`${t(lang, 'scheme.caption')} `),
        entryLink(press, scheme.caveat.id, [text(scheme.caveat.title)]),
        plain('. '),
        entryLink(press, scheme.source.id, [text(scheme.source.title)]),
        plain(`, ${formatLines(scheme.lines, lang)}.`),
      ],
    },
  ];
  return [{ id: sectionId(entry.id, 'vadibas-shema'), title: t(lang, 'scheme.heading'), own: false, blocks }];
}

function labels(list: readonly Labels[], lang: Lang): Block[] {
  return list.length === 0 ? [] : [bullets(list.map((label) => [plain(typeset(label[lang], lang))]))];
}

function cells(list: EntryData<'statistic'>['cells'], lang: Lang): Block[] {
  if (list.length === 0) return [];
  const years = list.some(({ year }) => year !== undefined);
  const columns: Column[] = [
    { title: t(lang, 'statistic.label') },
    ...(years ? [{ title: t(lang, 'statistic.year') }] : []),
    { title: t(lang, 'statistic.value'), number: true },
  ];
  const rows = list.map((cell) => [
    text(cell.label[lang], lang),
    ...(years ? [text(String(cell.year ?? ''), lang)] : []),
    text(formatQuantity(cell, lang), lang),
  ]);
  return [{ type: 'table', columns, rows }];
}

function budget(rows: EntryData<'project'>['budget'], lang: Lang): Block[] {
  if (rows.length === 0) return [];
  const number = (value: number | undefined) => text(value === undefined ? '' : formatNumber(value, lang), lang);
  /** Rows whose amount and plan stand in a merged cell above them. */
  const merged = new Set(
    rows.flatMap(({ mergedWithNext = 0 }, index) =>
      Array.from({ length: mergedWithNext }, (_, next) => index + 1 + next),
    ),
  );
  const total = rows.reduce((sum, { eur }) => sum + (eur ?? 0), 0);
  return [
    {
      type: 'table',
      columns: [
        { title: t(lang, 'project.row') },
        { title: t(lang, 'project.amount'), number: true },
        { title: t(lang, 'project.planned'), number: true },
        { title: t(lang, 'project.actual'), number: true },
      ],
      rows: [
        ...rows.map(({ label, eur, planned, actual, mergedWithNext = 0 }, index) => {
          const span = mergedWithNext > 0 ? { rows: mergedWithNext + 1 } : {};
          const shared = merged.has(index)
            ? []
            : [
                { ...number(eur), ...span },
                { ...number(planned), ...span },
              ];
          return [text(label[lang], lang), ...shared, number(actual)];
        }),
        [text(t(lang, 'project.total'), lang), number(total), number(undefined), number(undefined)],
      ],
    },
  ];
}

function text(value: string, lang: Lang): Cell {
  return { children: value === '' ? [] : [plain(typeset(value, lang))] };
}
