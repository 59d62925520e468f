import { visit } from 'unist-util-visit';
import type { Finding } from '../report/finding.ts';
import { didYouMean } from '../report/suggest.ts';
import { atPlace, type Check } from './check.ts';

/** Components that content may use; text needs none so far, since pages put their parts together by themselves. */
export const ALLOWED_COMPONENTS: readonly string[] = [];

/** Content is text: no unknown component, no HTML, no script, no import. */
export const components: Check = ({ files }) =>
  files.flatMap((file) => {
    const found: Finding[] = [];
    visit(file.tree, (node) => {
      const at = node.position?.start;
      if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
        const name = node.name ?? '';
        if (ALLOWED_COMPONENTS.includes(name)) return;
        const hint = didYouMean(name, ALLOWED_COMPONENTS);
        found.push(
          atPlace(file, at, 'unknown-component', {
            lv: `Elements <${name}> saturā nav atļauts.${hint.lv} Lietojiet Markdown: ** treknrakstam, - sarakstam, [teksts](/adrese/) saitei.`,
            en: `The element <${name}> isn’t allowed in content.${hint.en} Use Markdown: ** for bold, - for a list, [text](/address/) for a link.`,
          }),
        );
      }
      if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
        found.push(
          atPlace(file, at, 'code-in-content', {
            lv: 'Programmas kods (import, export, { … }) saturā nav atļauts. Figūriekavu tekstā raksta kā \\{.',
            en: 'Code (import, export, { … }) isn’t allowed in content. Write a brace in text as \\{.',
          }),
        );
      if (node.type === 'image')
        found.push(
          atPlace(file, at, 'image-in-content', {
            lv: 'Attēlu tekstā pagaidām nevar likt. Aprakstiet vārdiem, kas tajā redzams.',
            en: 'Images in the text aren’t supported yet. Say in words what they show.',
          }),
        );
    });
    return found;
  });
