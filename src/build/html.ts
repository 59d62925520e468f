import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/**
 * Every element of a page, in order, with where it stands in the text. What is in `noscript` is read as elements, since
 * it applies where scripts are off; so is what is in templates.
 */
export function elementsOf(html: string): Element[] {
  return [...allElements(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }))];
}

/** The value of an attribute; undefined for one that the element hasn't. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

function* allElements(parent: ParentNode): Generator<Element> {
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue;
    yield node;
    yield* allElements('content' in node ? (node as DefaultTreeAdapterTypes.Template).content : node);
  }
}
