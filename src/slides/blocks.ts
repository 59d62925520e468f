/** A paragraph, a list item or another piece of a section that is not cut unless it is longer than a slide. */
export interface Block {
  /** HTML of an entry, or plain text where a person wrote it. */
  content: string;
  html: boolean;
  /** Letters that a reader sees. */
  letters: number;
  /** For an item of a list: its number in it, and whether the list shows numbers. */
  item?: { number: number; ordered: boolean };
}

interface Tag {
  name: string;
  closing: boolean;
  start: number;
  end: number;
}

const TAG = /<(\/?)([a-z][a-z0-9-]*)(?:"[^"]*"|[^">])*>/g;
const VOID = /^(?:br|hr|img|input|wbr)$/;
/** Links would lead away from the slides, and a heading below the slide's own one is just a line in bold. */
const LINK = /<\/?a(?: (?:"[^"]*"|[^">])*)?>/g;

/**
 * The blocks of a section's HTML as the build writes it, where every tag is closed. Lists come as their items.
 * @param html without headings of the second level
 */
export function blocksOf(html: string): Block[] {
  return elementsOf(html.replace(LINK, '')).flatMap(({ name, outer, inner }) => {
    if (name === 'ol' || name === 'ul')
      return elementsOf(inner).map((item, index) => ({
        ...markup(item.inner.trim()),
        item: { number: index + 1, ordered: name === 'ol' },
      }));
    if (/^h\d$/.test(name)) return [markup(`<p><strong>${inner}</strong></p>`)];
    return [markup(outer)];
  });
}

/** The blocks of a text that a person typed: its lines, empty ones left out. */
export function textBlocks(text: string): Block[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((content) => ({ content, html: false, letters: content.length }));
}

/** Letters that a reader sees of a piece of HTML. */
export function visibleLetters(html: string): number {
  return html
    .replace(TAG, '')
    .replace(/&[#\w]+;/g, '-')
    .trim().length;
}

/** The tags of a piece of HTML in order. */
export function tagsOf(html: string): Tag[] {
  return [...html.matchAll(TAG)].map(({ 0: tag, 1: slash, 2: name = '', index }) => ({
    name,
    closing: slash === '/',
    start: index,
    end: index + tag.length,
  }));
}

/** True for a tag that holds nothing and has no closing one. */
export function isVoid({ name }: Pick<Tag, 'name'>): boolean {
  return VOID.test(name);
}

function markup(content: string): Block {
  return { content, html: true, letters: visibleLetters(content) };
}

/** The elements that stand side by side in a piece of HTML, without what stands between them. */
function elementsOf(html: string): { name: string; outer: string; inner: string }[] {
  const found: { name: string; outer: string; inner: string }[] = [];
  let depth = 0;
  let open: Tag | undefined;
  for (const tag of tagsOf(html)) {
    if (isVoid(tag)) continue;
    depth += tag.closing ? -1 : 1;
    if (!tag.closing && depth === 1) open = tag;
    if (tag.closing && depth === 0 && open)
      found.push({
        name: open.name,
        outer: html.slice(open.start, tag.end),
        inner: html.slice(open.end, tag.start),
      });
  }
  return found;
}
