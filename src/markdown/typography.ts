import type { Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import smartypants from 'remark-smartypants';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Labels } from '../schema/taxonomy.ts';
import { languageOf } from './language.ts';

const NBSP = '\u00a0';
const MONTHS_LV = 'janvār|februār|mart|aprīl|maij|jūnij|jūlij|august|septembr|oktobr|novembr|decembr';
const MONTHS_EN = 'January|February|March|April|May|June|July|August|September|October|November|December';

type Rule = [RegExp, string];

/** Straight marks that a keyboard gives, which become the language's own. */
const STRAIGHT = /["']|--|\.\.\./;

const marks = { dashes: 'oldschool', ellipses: 'unspaced', backticks: false } as const;
const curly = {
  lv: unified().use(smartypants, {
    ...marks,
    openingQuotes: { double: '„', single: '‚' },
    closingQuotes: { double: '”', single: '’' },
  }),
  en: unified().use(smartypants, marks),
};

const common: Rule[] = [
  [/(?<=\S) - (?=\S)/g, ' – '],
  [/(?<=(?<![^\s(„“])\d{4}\.?)-(?=\d{4}(?![\w-]))/g, '–'],
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

/** The tree with quotes, dashes and ellipses of the language in place of straight ones. */
function curl(tree: Root, lang: keyof Labels): Root {
  return STRAIGHT.test(plainText(tree)) ? (curly[lang].runSync(tree) as Root) : tree;
}

function space(text: string, lang: keyof Labels): string {
  return [...common, ...(lang === 'lv' ? latvian : english)].reduce(
    (result, [pattern, to]) => result.replace(pattern, to),
    text,
  );
}

/**
 * Sets text as a printer would: „…” or “…” for straight quotes, – for a hyphen between words or years, and
 * non-breaking spaces in numbers, dates, abbreviations and document numbers.
 * @param text plain text, without markup
 */
export function typeset(text: string, lang: keyof Labels): string {
  const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] };
  return space(plainText(curl(tree, lang)), lang);
}

/** Remark plugin: {@link typeset} on all text of a file, by the language that its path tells. */
export function typography() {
  return (tree: Root, file: VFile) => {
    const lang = languageOf(file.path);
    visit(curl(tree, lang), 'text', (node) => {
      node.value = space(node.value, lang);
    });
  };
}
