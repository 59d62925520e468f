import type { Finding } from '../report/finding.ts';
import { print, summary } from '../report/print.ts';
import type { Labels } from '../schema/taxonomy.ts';

/** What the content check means for a build: the text to show, if any, and whether the build may go on. */
export interface ContentReport {
  text: string;
  stops: boolean;
}

/** What a build shows: the errors alone when there are any, since they stop it, else the warnings; then the sum. */
export function contentReport(findings: readonly Finding[], files: number, lang: keyof Labels): ContentReport {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const stops = errors.length > 0;
  if (findings.length === 0) return { text: '', stops };
  const list = print(stops ? errors : findings, 'pretty', lang);
  return { text: `${stops ? stopped[lang] : ''}${list}${summary(findings, files, lang)}`, stops };
}

/** An error that Astro prints as the text alone: where our code threw it tells an author nothing. */
export function plainError(text: string): Error {
  const error = new Error(text);
  error.stack = '';
  return error;
}

const stopped: Labels = {
  lv: 'Saturā ir kļūdas, tāpēc vietne netika izveidota.\n',
  en: 'The content has errors, so the site was not built.\n',
};
