import { cooperationOf, isBody } from '../charts/cooperation.ts';
import { formatDate } from '../i18n/date.ts';
import { t } from '../i18n/strings.ts';
import { typeset } from '../markdown/typography.ts';
import { findingsMatrix, matrixColumns } from '../model/findings.ts';
import type { Entry } from '../model/types.ts';
import { type Labels, label } from '../schema/taxonomy.ts';
import { entryLink, type Press } from './press.ts';
import { type Block, type Inline, paragraph, plain } from './rich.ts';

/** Who works with whom: bodies beside the councils and projects they work in. */
export function cooperationBlocks(press: Press): Block[] {
  const { model, lang } = press;
  const text = (labels: Labels) => plain(typeset(labels[lang], lang));
  /** Members without entries, as one text: fifteen lines would stand beside one. */
  const named = (who: (Entry<'body'> | Labels)[]) =>
    plain(who.map((one) => typeset((isBody(one) ? one.title : one)[lang], lang)).join(', '));
  const rows = cooperationOf(model).map(({ who, what }) => [
    {
      children: who.some(isBody)
        ? lines(who.filter(isBody).map((one) => entryLink(press, one.id, [text(one.title)])))
        : [named(who)],
    },
    { children: lines(what.map((entry) => entryLink(press, entry.id, [dated(entry, lang)]))) },
  ]);
  if (rows.length === 0) return [];
  return [
    { type: 'heading', text: t(lang, 'cooperation.heading') },
    paragraph(t(lang, 'cooperation.note')),
    {
      type: 'table',
      columns: [{ title: t(lang, 'cooperation.who') }, { title: t(lang, 'cooperation.what') }],
      rows,
    },
  ];
}

/** The Commission's findings by area and type. */
export function matrixBlocks(press: Press): Block[] {
  const { model, lang } = press;
  const { rows, outside, years } = findingsMatrix(model);
  if (years.length === 0) return [];
  const link = (finding: Entry<'finding'>) => [
    entryLink(press, finding.id, [plain(typeset(finding.title[lang], lang))]),
    plain(` – ${label('scopes', finding.data.scope, lang)}`),
  ];
  const cell = (findings: readonly Entry<'finding'>[]) =>
    findings.length === 0 ? [plain(t(lang, 'matrix.none'))] : lines(findings.map(link));
  return [
    paragraph(typeset(t(lang, 'matrix.caption', { years: years.join(lang === 'lv' ? '., ' : ', ') }), lang)),
    {
      type: 'table',
      wide: true,
      columns: [
        { title: t(lang, 'list.area') },
        ...matrixColumns.map((column) => ({ title: t(lang, `matrix.${column}`) })),
      ],
      rows: rows.map(({ area, cells }) => [
        { children: [plain(label('areas', area, lang))] },
        ...matrixColumns.map((column) => ({ children: cell(cells[column]) })),
      ]),
    },
    ...(outside.length > 0
      ? [
          paragraph(t(lang, 'matrix.outside')),
          { type: 'list', ordered: false, start: 1, items: outside.map((one) => [paragraph(...link(one))]) } as const,
        ]
      : []),
  ];
}

/** A council’s information has a date; a project’s years stand in its title. */
function dated({ title, data }: Entry, lang: keyof Labels): Inline {
  const date = data.kind === 'body' && data.asOf !== 'undated' ? ` (${formatDate(data.asOf, lang)})` : '';
  return plain(typeset(`${title[lang]}${date}`, lang));
}

/** Pieces one below the other. */
function lines(pieces: readonly (Inline | Inline[])[]): Inline[] {
  return pieces.flatMap((piece, index) => [
    ...(index > 0 ? [{ type: 'break' } as const] : []),
    ...(Array.isArray(piece) ? piece : [piece]),
  ]);
}
