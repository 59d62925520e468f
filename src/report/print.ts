import { plural } from '../i18n/plural.ts';
import type { Labels } from '../schema/taxonomy.ts';
import type { Finding } from './finding.ts';

export const formats = ['pretty', 'github', 'json'] as const;
export type Format = (typeof formats)[number];
type Lang = keyof Labels;

const words = {
  error: { lv: 'kļūda', en: 'error' },
  warning: { lv: 'brīdinājums', en: 'warning' },
} satisfies Record<Finding['severity'], Labels>;

/** The findings as text for a terminal, as GitHub annotations, or as JSON; ends with a newline unless empty. */
export function print(findings: readonly Finding[], format: Format, lang: Lang): string {
  if (format === 'json')
    return `${JSON.stringify(
      findings.map((finding) => flat(finding, lang)),
      null,
      2,
    )}\n`;
  const line = format === 'github' ? annotation : terminalLine;
  return findings.map((finding) => `${line(finding, lang)}\n`).join('');
}

/** `3 kļūdas, 1 brīdinājums 212 failos`, with the Latvian plural that the number asks for. */
export function summary(findings: readonly Finding[], files: number, lang: Lang): string {
  const errors = findings.filter((finding) => finding.severity === 'error').length;
  const warnings = findings.length - errors;
  if (lang === 'en')
    return `${plural('en', errors, 'error', 'errors')}, ${plural('en', warnings, 'warning', 'warnings')} in ${plural('en', files, 'file', 'files')}`;
  return `${plural('lv', errors, 'kļūda', 'kļūdas')}, ${plural('lv', warnings, 'brīdinājums', 'brīdinājumi')} ${plural('lv', files, 'failā', 'failos')}`;
}

function flat({ file, line, column, field, rule, severity, message }: Finding, lang: Lang) {
  return { file, line, column, field, rule, severity, message: message[lang] };
}

function terminalLine(finding: Finding, lang: Lang): string {
  const place = `${finding.file}:${finding.line}:${finding.column}`;
  return `${place}  ${words[finding.severity][lang]} [${finding.rule}] ${finding.field}\n    ${finding.message[lang]}`;
}

function annotation(finding: Finding, lang: Lang): string {
  const where = `file=${property(finding.file)},line=${finding.line},col=${finding.column}`;
  const title = property(`${finding.rule} (${finding.field})`);
  return `::${finding.severity} ${where},title=${title}::${escapeData(finding.message[lang])}`;
}

/** GitHub's workflow commands end at a newline and read % as an escape. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
