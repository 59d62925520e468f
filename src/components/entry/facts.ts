import { formatDate, formatPeriod, formatSpan } from '../../i18n/date.ts';
import { formatMinutes } from '../../i18n/minutes.ts';
import { formatNumber } from '../../i18n/number.ts';
import { t } from '../../i18n/strings.ts';
import { typeset } from '../../markdown/typography.ts';
import type { Entry } from '../../model/types.ts';
import type { EntryData } from '../../schema/kinds.ts';
import { type Labels, label } from '../../schema/taxonomy.ts';

type Lang = keyof Labels;

/** One row of the table of facts on an entry's page. */
export interface FactRow {
  term: string;
  value: string;
  href?: string | undefined;
  /** Language of the value where it isn't the page's. */
  lang?: string;
  /** Said under the term, e.g. that the row is our reading. */
  note?: string;
}

/** The facts of an entry beside its source and status, in the order a reader asks for them. */
export function entryFacts(entry: Entry, lang: Lang): { rows: FactRow[]; checked?: string } {
  const { data } = entry;
  const rows = [...asOf(data, lang), ...ofKind(data, lang)].filter(({ value }) => value !== '');
  return {
    rows: rows.map((row) => ({ ...row, value: typeset(row.value, lang) })),
    ...(data.kind === 'legal-act' ? { checked: typeset(formatDate(data.checked, lang), lang) } : {}),
  };
}

function asOf(data: EntryData, lang: Lang): FactRow[] {
  if (!('asOf' in data)) return [];
  const value = data.asOf === 'undated' ? t(lang, 'entry.asOfUndated') : formatDate(data.asOf, lang);
  return [{ term: t(lang, 'entry.asOf'), value }];
}

function ofKind(data: EntryData, lang: Lang): FactRow[] {
  if (data.kind === 'recommendation')
    return [
      { term: t(lang, 'entry.addresseeInSource'), value: label('sourceAddressees', data.addresseeInSource, lang) },
      {
        term: t(lang, 'entry.addressees'),
        value: data.addressees.map((id) => label('addressees', id, lang)).join(', '),
        note: t(lang, 'entry.ourReading'),
      },
      { term: t(lang, 'entry.origin'), value: label('origins', data.origin, lang) },
    ];
  if (data.kind === 'principle') return [{ term: t(lang, 'entry.level'), value: label('levels', data.level, lang) }];
  if (data.kind === 'legal-act') return actRows(data, lang);
  if (data.kind === 'finding')
    return [
      { term: t(lang, 'finding.type'), value: label('findingTypes', data.findingType, lang) },
      { term: t(lang, 'finding.scope'), value: label('scopes', data.scope, lang) },
      { term: t(lang, 'finding.trend'), value: data.trend ? label('trends', data.trend, lang) : '' },
      { term: t(lang, 'finding.dataYear'), value: String(data.dataYear) },
    ];
  if (data.kind === 'statistic')
    return [
      { term: t(lang, 'statistic.population'), value: data.population[lang] },
      { term: t(lang, 'statistic.publisher'), value: data.publisher[lang] },
      { term: t(lang, 'statistic.series'), value: data.series ? label('series', data.series, lang) : '' },
    ];
  if (data.kind === 'body') return bodyRows(data, lang);
  if (data.kind === 'project')
    return [
      { term: t(lang, 'act.number'), value: data.number ?? '' },
      { term: t(lang, 'act.period'), value: data.period ? formatPeriod(data.period, lang) : '' },
      { term: t(lang, 'project.eur'), value: data.eur === undefined ? '' : `${formatNumber(data.eur, lang)} EUR` },
      {
        term: t(lang, 'project.participants'),
        value: data.participants === undefined ? '' : formatNumber(data.participants, lang),
      },
    ];
  if (data.kind === 'event')
    return [
      { term: t(lang, 'event.date'), value: formatSpan(data.date, data.endDate, lang) },
      { term: t(lang, 'act.form'), value: label('eventTypes', data.eventType, lang) },
    ];
  if (data.kind === 'term' && !data.definedInSource)
    return [{ term: t(lang, 'term.origin'), value: t(lang, 'entry.ourReading') }];
  if (data.kind === 'caveat')
    return [{ term: t(lang, 'act.form'), value: label('caveatTypes', data.caveatType, lang) }];
  if (data.kind === 'workshop')
    return [
      { term: t(lang, 'entry.source'), value: t(lang, 'workshop.ours') },
      { term: t(lang, 'workshop.goal'), value: data.goal[lang] },
      { term: t(lang, 'workshop.audience'), value: data.audience[lang] },
      { term: t(lang, 'workshop.minutes'), value: formatMinutes(data.minutes, lang) },
    ];
  if (data.kind === 'source') return sourceRows(data, lang);
  return [];
}

function actRows(data: Extract<EntryData, { kind: 'legal-act' }>, lang: Lang): FactRow[] {
  const { celex, likumi, oj, vestnesis } = data.identifiers;
  const numbers = [
    celex && `CELEX ${celex}`,
    likumi && `likumi.lv ${likumi}`,
    oj && officialJournal(oj, lang),
    vestnesis,
  ]
    .filter(Boolean)
    .join('; ');
  return [
    { term: t(lang, 'act.form'), value: label('actForms', data.form, lang) },
    { term: t(lang, 'act.number'), value: actNumber(data.number ?? '', lang) },
    { term: t(lang, 'act.adopted'), value: data.adopted ? formatDate(data.adopted, lang) : '' },
    { term: t(lang, 'act.officialTitle'), value: data.officialTitle[lang] },
    { term: t(lang, 'act.issuer'), value: data.issuer ? label('issuers', data.issuer, lang) : '' },
    { term: t(lang, 'act.period'), value: data.period ? formatPeriod(data.period, lang) : '' },
    { term: t(lang, 'act.identifiers'), value: numbers },
    { term: t(lang, 'act.url'), value: data.url ?? '', href: data.url },
  ];
}

function bodyRows(data: Extract<EntryData, { kind: 'body' }>, lang: Lang): FactRow[] {
  const former = data.formerNames.map(({ name, until }) =>
    until ? `${name[lang]} (${formatPeriod({ to: until }, lang)})` : name[lang],
  );
  const mailbox = data.mailbox && `${data.mailbox.address} (${formatDate(data.mailbox.asOf, lang)})`;
  return [
    { term: t(lang, 'act.form'), value: label('bodyTypes', data.bodyType, lang) },
    { term: t(lang, 'body.formerNames'), value: former.join('; ') },
    { term: t(lang, 'body.mailbox'), value: mailbox ?? '' },
    { term: t(lang, 'source.url'), value: data.url ?? '', href: data.url },
  ];
}

function sourceRows(data: Extract<EntryData, { kind: 'source' }>, lang: Lang): FactRow[] {
  return [
    { term: t(lang, 'source.originalTitle'), value: data.originalTitle, lang: data.language },
    { term: t(lang, 'source.role'), value: label('sourceRoles', data.role, lang) },
    { term: t(lang, 'source.form'), value: label('sourceForms', data.form, lang) },
    { term: t(lang, 'source.issuer'), value: data.issuer[lang] },
    {
      term: t(lang, 'source.issued'),
      value: data.issued === 'undated' ? t(lang, 'source.undated') : formatDate(data.issued, lang),
    },
    { term: t(lang, 'source.language'), value: t(lang, `language.${data.language}`) },
    { term: t(lang, 'source.project'), value: data.projectNumber ?? '' },
    { term: t(lang, 'source.lines'), value: data.lineCount ? String(data.lineCount) : '' },
    { term: t(lang, 'source.url'), value: data.url ?? '', href: data.url },
    { term: t(lang, 'source.read'), value: formatDate(data.read, lang) },
  ];
}

/** The number of a Latvian act as each language cites it: „Nr. 709”, “No. 709”. */
export function actNumber(number: string, lang: Lang): string {
  return lang === 'en' ? number.replace(/^Nr\./, 'No.') : number;
}

/** The Official Journal reference as each language cites it: „OV C 93, 19.3.2021., 1.–14. lpp.”, “OJ C 93, 19.3.2021, p. 1–14”. */
function officialJournal(reference: string, lang: Lang): string {
  if (lang === 'en') return reference;
  return reference.replace(/^OJ /, 'OV ').replace(/(\d{4}), p\. (\d+)–(\d+)/, '$1., $2.–$3. lpp.');
}
