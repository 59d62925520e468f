import { firstTerm, type GlossaryTerm } from '../markdown/term-match.ts';
import type { Labels } from '../schema/taxonomy.ts';
import { type Block, type Inline, plain, textOf } from './rich.ts';

/** Where the terms stand that a text uses: the id of the term and that of the mark before it. */
export type TermPlaces = Map<string, string>;

/** Puts a mark before the first use of each term in an entry, for the index of terms. */
export class TermMarker {
  readonly #id: string;
  readonly #lang: keyof Labels;
  readonly #terms: readonly GlossaryTerm[];
  /** The terms found so far. */
  readonly found: TermPlaces = new Map();

  constructor(id: string, terms: readonly GlossaryTerm[], lang: keyof Labels) {
    this.#id = id;
    this.#lang = lang;
    this.#terms = terms.filter((term) => term.id !== id);
  }

  /** A line with marks in it; links stay whole, since what they say belongs to the entry they lead to. */
  line(children: readonly Inline[]): Inline[] {
    const text = textOf(children).toLocaleLowerCase(this.#lang);
    const near = this.#terms.filter(({ forms }) =>
      forms[this.#lang].some((form) => text.includes(form.toLocaleLowerCase(this.#lang))),
    );
    return near.length === 0 ? [...children] : children.flatMap((child) => this.#piece(child, near));
  }

  /** Blocks with marks in them; headings, tables and figures are left alone. */
  blocks(blocks: readonly Block[]): Block[] {
    return blocks.map((block): Block => {
      if (block.type === 'paragraph') return { ...block, children: this.line(block.children) };
      if (block.type === 'list') return { ...block, items: block.items.map((item) => this.blocks(item)) };
      if (block.type === 'quote') return { ...block, children: this.blocks(block.children) };
      return block;
    });
  }

  #piece(child: Inline, near: readonly GlossaryTerm[]): Inline[] {
    if (child.type === 'strong' || child.type === 'em')
      return [{ ...child, children: child.children.flatMap((inner) => this.#piece(inner, near)) }];
    if (child.type !== 'text' || child.lang !== undefined) return [child];
    const used = new Set(this.found.keys());
    const found = firstTerm(child.text, near, used, this.#lang);
    if (!found) return [child];
    const mark = `${this.#id}.${found.term.id}`;
    this.found.set(found.term.id, mark);
    const before = child.text.slice(0, found.index);
    const rest = this.#piece(plain(child.text.slice(found.index)), near);
    return [...(before ? [plain(before)] : []), { type: 'mark', id: mark }, ...rest];
  }
}
