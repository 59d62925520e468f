/** An element with its text and class. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text = '',
  className = '',
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(tag), { textContent: text });
  if (className) made.className = className;
  return made;
}

/**
 * A part of the builder's markup.
 * @throws when the page doesn't have it, which is a fault of ours
 */
export function partIn<T extends HTMLElement = HTMLElement>(parent: ParentNode, selector: string): T {
  const found = parent.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
