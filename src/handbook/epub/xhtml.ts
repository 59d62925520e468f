import type { Block, Cell, Inline, SourceNumber, Step } from '../rich.ts';

/** What a page needs to know of the rest of the book. */
export interface Surroundings {
  /** Address of a place of the book, from any page of it. */
  hrefOf(id: string): string;
  /** Keeps a picture with the book; answers with its address from any page. */
  keep(svg: string): string;
}

/** Text as XHTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A line as XHTML. */
export function lineXhtml(pieces: readonly Inline[], around: Surroundings): string {
  return pieces.map((piece) => inlineXhtml(piece, around)).join('');
}

/**
 * Blocks as XHTML.
 * @param level of headings among them
 */
export function blocksXhtml(blocks: readonly Block[], level: number, around: Surroundings): string {
  return blocks.map((block) => blockXhtml(block, level, around)).join('\n');
}

/** A heading; there are six levels, and deeper ones share the last. */
export function headingXhtml(level: number, html: string, id?: string): string {
  const name = `h${Math.min(level, 6)}`;
  return `<${name}${id === undefined ? '' : ` id="${escaped(id)}"`}>${html}</${name}>`;
}

/** Numbers of sources in square brackets, each a link. */
export function numbersXhtml(numbers: readonly SourceNumber[], around: Surroundings): string {
  const links = numbers.map(
    ({ number, to }) => `<a role="doc-biblioref" href="${escaped(around.hrefOf(to))}">${number}</a>`,
  );
  return `[${links.join(', ')}]`;
}

function inlineXhtml(piece: Inline, around: Surroundings): string {
  switch (piece.type) {
    case 'text':
      return piece.lang === undefined
        ? escaped(piece.text)
        : `<span lang="${piece.lang}" xml:lang="${piece.lang}">${escaped(piece.text)}</span>`;
    case 'strong':
    case 'em':
      return `<${piece.type}>${lineXhtml(piece.children, around)}</${piece.type}>`;
    case 'code':
      return `<code>${escaped(piece.text)}</code>`;
    case 'break':
      return '<br/>';
    case 'link':
      return `<a href="${escaped(piece.url)}">${lineXhtml(piece.children, around)}</a>`;
    case 'ref':
      return `<a href="${escaped(around.hrefOf(piece.to))}">${lineXhtml(piece.children, around)}</a>`;
    case 'numbers':
      return numbersXhtml(piece.numbers, around);
    case 'mark':
      return `<span id="${escaped(piece.id)}"></span>`;
  }
}

function blockXhtml(block: Block, level: number, around: Surroundings): string {
  switch (block.type) {
    case 'paragraph':
      return `<p${block.note ? ' class="note"' : ''}>${lineXhtml(block.children, around)}</p>`;
    case 'list': {
      const items = block.items.map((item) => `<li>${itemXhtml(item, level, around)}</li>`).join('');
      if (!block.ordered) return `<ul>${items}</ul>`;
      return `<ol${block.start === 1 ? '' : ` start="${block.start}"`}>${items}</ol>`;
    }
    case 'quote':
      return `<blockquote>${blocksXhtml(block.children, level, around)}</blockquote>`;
    case 'heading':
      return headingXhtml(level, escaped(block.text));
    case 'table':
      return tableXhtml(block, around);
    case 'figure':
      return `<figure><img src="${around.keep(block.svg)}" alt="${escaped(block.alt)}"/><figcaption>${lineXhtml(block.caption, around)}</figcaption></figure>`;
    case 'steps':
      return block.steps.map((step) => stepXhtml(step, level, around)).join('\n');
    case 'paper':
      return '';
    case 'notice':
      return `<div class="notice">${blocksXhtml(block.children, level, around)}</div>`;
  }
}

/** A single paragraph stands beside its bullet without an element of its own. */
function itemXhtml(item: readonly Block[], level: number, around: Surroundings): string {
  const [only] = item;
  return item.length === 1 && only?.type === 'paragraph'
    ? lineXhtml(only.children, around)
    : blocksXhtml(item, level, around);
}

function tableXhtml({ columns, rows }: Extract<Block, { type: 'table' }>, around: Surroundings): string {
  const head = columns.map(({ title, number }) => `<th scope="col"${numeric(number)}>${escaped(title)}</th>`).join('');
  // A cell that spans rows leaves the rows below it short: they are counted from the right.
  const body = rows.map((cells) => {
    const missing = columns.length - cells.length;
    const html = cells.map((cell, index) => {
      const column = columns[index === 0 ? 0 : index + missing];
      return cellXhtml(cell, index === 0, numeric(column?.number), around);
    });
    return `<tr>${html.join('')}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function cellXhtml({ children, rows }: Cell, heads: boolean, attributes: string, around: Surroundings): string {
  const span = rows === undefined ? '' : ` rowspan="${rows}"`;
  const html = lineXhtml(children, around);
  return heads ? `<th scope="row">${html}</th>` : `<td${span}${attributes}>${html}</td>`;
}

function numeric(number: boolean | undefined): string {
  return number ? ' class="number"' : '';
}

function stepXhtml(step: Step, level: number, around: Surroundings): string {
  const places = step.places.map((place) => `<li>${lineXhtml(place, around)}</li>`).join('');
  return [
    headingXhtml(level, escaped(step.title)),
    `<p class="time"><strong>${escaped(step.time)}</strong> ${escaped(step.minutes)}</p>`,
    `<p>${escaped(step.task)}</p>`,
    `<p>${escaped(step.placesLabel)}</p>`,
    `<ul>${places}</ul>`,
    `<p class="trainer"><strong>${escaped(step.noteLabel)}.</strong> ${escaped(step.note)}</p>`,
  ].join('\n');
}
