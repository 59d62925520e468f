import { withSiteLinks } from '../../http/site-address.ts';
import type { Block } from '../../slides/blocks.ts';
import { element } from './element.ts';

/** Blocks as they stand on a slide: items that follow one another are one list, numbered as in the whole one. */
export function blockElements(blocks: readonly Block[]): Node[] {
  const made: HTMLElement[] = [];
  for (const block of blocks) {
    const last = made.at(-1);
    if (!block.item) made.push(...pieces(block));
    else if (last && isListFor(last, block)) last.append(itemOf(block));
    else made.push(listOf(block));
  }
  return made;
}

/** What a block says, for a place that holds no paragraphs. */
export function phrasing(blocks: readonly Block[]): Node[] {
  return blocks.flatMap((block) => {
    const holder = fill(element('span'), block);
    for (const paragraph of holder.querySelectorAll('p')) paragraph.replaceWith(...paragraph.childNodes);
    return [...holder.childNodes];
  });
}

function isListFor(last: HTMLElement, { item }: Block): boolean {
  if (last.tagName !== (item?.ordered ? 'OL' : 'UL')) return false;
  // A list that begins anew is another list.
  return item?.number !== 1;
}

function listOf(block: Block): HTMLElement {
  const list = block.item?.ordered ? Object.assign(element('ol'), { start: block.item.number }) : element('ul');
  list.append(itemOf(block));
  return list;
}

function itemOf(block: Block): HTMLLIElement {
  return fill(element('li'), block);
}

function pieces(block: Block): HTMLElement[] {
  if (!block.html) return [fill(element('p'), block)];
  const holder = fill(element('div'), block);
  // The rest of an item that was cut is a text without a paragraph round it.
  return holder.firstElementChild && holder.childNodes.length === holder.children.length
    ? ([...holder.children] as HTMLElement[])
    : [fill(element('p'), block)];
}

/** Only the site's own entries are HTML; what a link brings along is text. */
function fill<T extends HTMLElement>(holder: T, { content, html }: Block): T {
  if (html) holder.innerHTML = content;
  else holder.textContent = content;
  return withSiteLinks(holder);
}
