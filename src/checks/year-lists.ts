import { visit } from 'unist-util-visit';
import { atPlace, type Check } from './check.ts';

/** Lists longer than this are not written by hand; a larger first number is a year that Markdown took for a list. */
const LARGEST_FIRST_NUMBER = 99;

/** A paragraph that begins with „2014. gadā” would be shown as item 2014 of a numbered list. */
export const yearLists: Check = ({ files }) =>
  files.flatMap((file) => {
    const found: ReturnType<typeof atPlace>[] = [];
    visit(file.tree, 'list', (list) => {
      if (!list.ordered || (list.start ?? 1) <= LARGEST_FIRST_NUMBER) return;
      found.push(
        atPlace(file, list.position?.start, 'year-as-list', {
          lv: `Rindkopa sākas ar „${list.start}.”, un Markdown to saprot kā numurētu sarakstu. Sāciet teikumu ar citu vārdu vai rakstiet ${list.start}\\. ar atpakaļvērsto slīpsvītru.`,
          en: `The paragraph begins with “${list.start}.”, which Markdown takes for a numbered list. Begin the sentence with another word or write ${list.start}\\. with a backslash.`,
        }),
      );
    });
    return found;
  });
