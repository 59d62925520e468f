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
