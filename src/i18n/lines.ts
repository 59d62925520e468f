import { lineRanges } from '../schema/parts/evidence.ts';
import type { Labels } from '../schema/taxonomy.ts';

/**
 * Lines of a source in words: „361.–362. rinda”, “lines 361–362”.
 * @param lines as in the frontmatter: `"361-362, 370"`
 */
export function formatLines(lines: string, lang: keyof Labels): string {
  const ranges = lineRanges(lines);
  const dot = lang === 'lv' ? '.' : '';
  const text = ranges
    .map(([first, last]) => (first === last ? `${first}${dot}` : `${first}${dot}–${last}${dot}`))
    .join(', ');
  if (lang === 'lv') return `${text}\u00a0rinda`;
  const [only] = ranges;
  return ranges.length === 1 && only && only[0] === only[1] ? `line\u00a0${text}` : `lines\u00a0${text}`;
}
