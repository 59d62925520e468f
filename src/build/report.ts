import type { Finding } from '../report/finding.ts';
import { print, summary } from '../report/print.ts';
import type { Labels } from '../schema/taxonomy.ts';

/** What the content check means for a build: the text to show, if any, and whether the build may go on. */
export interface ContentReport {
  text: string;
  stops: boolean;
}

/** The findings as a build shows them: all of them with a summary; only errors stop it. */
export function contentReport(findings: readonly Finding[], files: number, lang: keyof Labels): ContentReport {
  const stops = findings.some(({ severity }) => severity === 'error');
  const title = stops
    ? {
        lv: 'Saturā ir kļūdas, tāpēc vietne netika izveidota.\n',
        en: 'The content has errors, so the site was not built.\n',
      }[lang]
    : '';
  return {
    text: findings.length > 0 ? `${title}${print(findings, 'pretty', lang)}${summary(findings, files, lang)}` : '',
    stops,
  };
}

/** An error that Astro prints as the text alone: where our code threw it tells an author nothing. */
export function plainError(text: string): Error {
  const error = new Error(text);
  error.stack = '';
  return error;
}
