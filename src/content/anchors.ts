import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { ID_PATTERN } from '../schema/parts/id.ts';

/** A heading with the anchor that its author gave it, taken off the visible text. */
export interface AnchoredHeading {
  heading: Heading;
  text: string;
  anchor: string | undefined;
}

const ANCHOR = /\s*\[#([^\]\s]*)\]\s*$/;

/** Splits `Virsraksts [#anchor]` into text and anchor. */
export function splitAnchor(text: string): { text: string; anchor: string | undefined } {
  const match = ANCHOR.exec(text);
  return match ? { text: text.slice(0, match.index), anchor: match[1] } : { text: text.trim(), anchor: undefined };
}

/** All headings of a body in order. */
export function headingsOf(tree: Root): AnchoredHeading[] {
  const headings: AnchoredHeading[] = [];
  visit(tree, 'heading', (heading) => {
    headings.push({ heading, ...splitAnchor(textOf(heading)) });
  });
  return headings;
}

/** The anchors of a body's headings in order, without those whose form is wrong. */
export function anchorsOf(tree: Root): string[] {
  return headingsOf(tree).flatMap(({ anchor }) => (anchor !== undefined && ID_PATTERN.test(anchor) ? [anchor] : []));
}
