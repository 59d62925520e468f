import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Labels } from '../schema/taxonomy.ts';
import { languageOf } from './language.ts';

const NBSP = '\u00a0';
const MONTHS_LV = 'janvār|februār|mart|aprīl|maij|jūnij|jūlij|august|septembr|oktobr|novembr|decembr';
const MONTHS_EN = 'January|February|March|April|May|June|July|August|September|October|November|December';

type Rule = [RegExp, string];

const common: Rule[] = [
  [/(?<=\d) (?=\d{3}(?!\d))/g, NBSP],
  [/(?<=\d) (?=[%€])/g, NBSP],
  [/(?<=\d) (?=EUR\b)/g, NBSP],
  [/(?<=\b(?:COM|SWD)\(\d{4}\)) (?=\d)/g, NBSP],
];

const latvian: Rule[] = [
  [/(?<=\d\.) (?=gad)/g, NBSP],
  [new RegExp(`(?<=\\d\\.) (?=(?:${MONTHS_LV}))`, 'g'), NBSP],
  [/(?<=\b\d{1,4}\.) (?=(?:pant|punkt|pielikum|rind|nodaļ|sadaļ))/g, NBSP],
  [/(?<=\bNr\.) (?=\d)/g, NBSP],
  [/(?<=\bu\.) (?=c\.|tml\.|tt\.)/g, NBSP],
  [/(?<=\bt\.) (?=i\.|sk\.)/g, NBSP],
];

const english: Rule[] = [
  [new RegExp(`(?<=\\b\\d{1,2}) (?=(?:${MONTHS_EN})\\b)`, 'g'), NBSP],
  [/(?<=\b(?:No\.|Article|Articles|p\.)) (?=\d)/g, NBSP],
];

/**
 * Puts non-breaking spaces where a line must not break: in numbers, dates, abbreviations and document numbers.
 * @param text plain text, without markup
 */
export function typeset(text: string, lang: keyof Labels): string {
  return [...common, ...(lang === 'lv' ? latvian : english)].reduce(
    (result, [pattern, to]) => result.replace(pattern, to),
    text,
  );
}

/** Remark plugin: {@link typeset} on all text of a file, by the language that its path tells. */
export function typography() {
  return (tree: Root, file: VFile) => {
    const lang = languageOf(file.path);
    visit(tree, 'text', (node) => {
      node.value = typeset(node.value, lang);
    });
  };
}
