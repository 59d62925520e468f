/** Anchor of the section on what comes after the workshop; the plan stands before it. */
export const AFTERWARDS = 'pec';

const SECTION = new RegExp(`<div\\b[^>]*>\\s*<h2 id="${AFTERWARDS}"`);

/**
 * The text of a workshop in two: what is read before the plan, and what after it.
 * @param html the text as it was rendered
 * @returns the second part is empty where no section is on what comes afterwards
 */
export function aroundPlan(html: string): { before: string; after: string } {
  const at = html.search(SECTION);
  return at < 0 ? { before: html, after: '' } : { before: html.slice(0, at), after: html.slice(at) };
}
