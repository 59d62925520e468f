/** Anchor of the section on what comes before the workshop; the plan follows it. */
export const PREPARATION = 'sagatavot';

/** A heading of a section, with the frame that Starlight gives it. */
const SECTION = /<div\b[^>]*>\s*<h2\b/g;

/**
 * The text of a workshop in two: what is read before the plan, which ends with the preparation, and what after it.
 * @param html the text as it was rendered
 * @returns the second part is empty where nothing follows the preparation, and where no section is on it
 */
export function aroundPlan(html: string): { before: string; after: string } {
  const preparation = html.indexOf(`<h2 id="${PREPARATION}"`);
  const [next] = [...html.matchAll(SECTION)].filter(({ index }) => preparation >= 0 && index > preparation);
  return next ? { before: html.slice(0, next.index), after: html.slice(next.index) } : { before: html, after: '' };
}
