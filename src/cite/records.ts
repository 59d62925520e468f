import { siteName } from '../site-name.ts';
import type { Cited } from './cited.ts';
import { statementNotes } from './text.ts';

const languages = { lv: 'latvian', en: 'english' } as const;
/** Signs that TeX reads as commands, with how it writes them. */
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * A citation as a biblatex entry of the type `online`.
 * @param accessed the day the page was looked at, `2026-11-21`
 */
export function bibtexOf(cited: Cited, accessed: string): string {
  const fields = {
    title: `{${tex(titleOf(cited))}}`,
    organization: `{${tex(siteName[cited.lang])}}`,
    date: cited.reviewed ?? '',
    note: tex(statementNotes(cited).join(' ')),
    url: cited.url,
    urldate: accessed,
    langid: languages[cited.lang],
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@online{${cited.id},\n${lines.join('')}}\n`;
}

/**
 * A citation as CSL-JSON, which Zotero and Mendeley read.
 * @param accessed the day the page was looked at, `2026-11-21`
 */
export function cslOf(cited: Cited, accessed: string): string {
  const item = {
    id: cited.id,
    type: 'webpage',
    title: plain(titleOf(cited)),
    'container-title': siteName[cited.lang],
    language: cited.lang,
    ...(cited.reviewed ? { issued: { 'date-parts': [dateParts(cited.reviewed)] } } : {}),
    accessed: { 'date-parts': [dateParts(accessed)] },
    URL: cited.url,
    note: plain(statementNotes(cited).join(' ')),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function titleOf({ title, section }: Cited): string {
  return section ? `${title}: ${section.title}` : title;
}

function tex(text: string): string {
  return plain(text).replace(/[\\{}&%$#_~^]/g, (sign) => TEX[sign] ?? sign);
}

/** Reference managers set their own spaces. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

function dateParts(day: string): number[] {
  return day.split('-').map(Number);
}
