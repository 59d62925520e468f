import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Anchor of the section on what comes before the workshop; the plan follows it. */
export const PREPARATION = 'sagatavot';

/**
 * The text of a workshop in two: what is read before the plan, which ends with the preparation, and what after it.
 * @param html the text as it was rendered
 * @returns the second part is empty where nothing follows the preparation, and where no section is on it
 */
export function aroundPlan(html: string): { before: string; after: string } {
  const { childNodes } = parseFragment(html, { sourceCodeLocationInfo: true });
  const preparation = childNodes.findIndex((node) => headings(node).some((id) => id === PREPARATION));
  const next = childNodes.find((node, index) => preparation >= 0 && index > preparation && headings(node).length > 0);
  const at = next?.sourceCodeLocation?.startOffset ?? html.length;
  return { before: html.slice(0, at), after: html.slice(at) };
}

/** Ids of the headings of sections in a node, which Starlight puts into a frame. */
function headings(node: Node): string[] {
  if (!('tagName' in node)) return [];
  if (node.tagName === 'h2') return [node.attrs.find(({ name }) => name === 'id')?.value ?? ''];
  return node.childNodes.flatMap(headings);
}
