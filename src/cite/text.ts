import { formatAsOf, formatOnDay } from '../i18n/date.ts';
import { siteName } from '../site-name.ts';
import type { Cited } from './cited.ts';

/**
 * A citation as a sentence for a footnote or the minutes of a meeting, in the language of what is cited. The form is
 * described on the page „Kā citēt”.
 * @param accessed the day the page was looked at, `2026-11-21`
 */
export function citationText(cited: Cited, accessed: string): string {
  const { lang, url } = cited;
  const seen = formatOnDay(accessed, lang);
  return lang === 'lv'
    ? [`„${cited.title}” (${cited.id}).`, ...latvian(cited), `${url}. Skatīts ${seen}.`].join(' ')
    : [`“${cited.title}” (${cited.id}).`, ...english(cited), `${url}. Accessed ${seen}.`].join(' ');
}

/** What the citation says of where the statement comes from and when it was true. */
export function statementNotes(cited: Cited): string[] {
  return cited.lang === 'lv' ? latvianNotes(cited) : englishNotes(cited);
}

function latvian(cited: Cited): string[] {
  const { section } = cited;
  const own = section?.editorial ? ', ceļveža veidotāju teksts' : '';
  return [...(section ? [`Sadaļa „${section.title}”${own}.`] : []), `${siteName.lv}.`, ...latvianNotes(cited)];
}

function latvianNotes({ sources, asOf }: Cited): string[] {
  const [one, ...more] = sources;
  return [
    ...(one === undefined
      ? []
      : [more.length > 0 ? `Ieraksta avoti: ${sources.join('; ')}.` : `Ieraksta avots: ${one}.`]),
    ...(asOf === undefined
      ? []
      : [asOf === 'undated' ? 'Datums avotos nav norādīts.' : `Stāvoklis uz ${formatAsOf(asOf, 'lv')}.`]),
  ];
}

function english(cited: Cited): string[] {
  const { section } = cited;
  const own = section?.editorial ? ', text by the editors of the guide' : '';
  return [...(section ? [`Section “${section.title}”${own}.`] : []), `${siteName.en}.`, ...englishNotes(cited)];
}

function englishNotes({ sources, asOf }: Cited): string[] {
  const [one, ...more] = sources;
  return [
    ...(one === undefined
      ? []
      : [more.length > 0 ? `Sources of the entry: ${sources.join('; ')}.` : `Source of the entry: ${one}.`]),
    ...(asOf === undefined
      ? []
      : [asOf === 'undated' ? 'The sources give no date.' : `As of ${formatAsOf(asOf, 'en')}.`]),
    'Unofficial translation from Latvian.',
  ];
}
