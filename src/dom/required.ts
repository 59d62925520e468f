/**
 * The element within another that a selector finds.
 * @throws when the page doesn't have it, which is a fault of ours
 */
export function required<T extends HTMLElement = HTMLElement>(parent: ParentNode, selector: string): T {
  const found = parent.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}
