import type { Heading, Paragraph, Root } from 'mdast';
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

/** A heading or a paragraph that is a place of its own, with the anchor its author gave it. */
export interface AnchoredBlock {
  block: Heading | Paragraph;
  anchor: string | undefined;
}

/** All headings, and the paragraphs and list items that end in an anchor, in order. */
export function anchoredBlocks(tree: Root): AnchoredBlock[] {
  const blocks: AnchoredBlock[] = [];
  visit(tree, (node) => {
    if (node.type !== 'heading' && node.type !== 'paragraph') return;
    const { anchor } = splitAnchor(textOf(node));
    if (node.type === 'heading' || anchor !== undefined) blocks.push({ block: node, anchor });
  });
  return blocks;
}

/** The anchors of a body in order, without those whose form is wrong. */
export function anchorsOf(tree: Root): string[] {
  return anchoredBlocks(tree).flatMap(({ anchor }) =>
    anchor !== undefined && ID_PATTERN.test(anchor) ? [anchor] : [],
  );
}
