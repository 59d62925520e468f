import type { Heading } from 'mdast';

/** What remark-rehype reads of a node's `data`; mdast's own types leave it out. */
interface HastData {
  hProperties?: Record<string, unknown>;
}

/** The id that an earlier plugin gave a heading. */
export function headingId(heading: Heading): string | undefined {
  const id = (heading.data as HastData | undefined)?.hProperties?.id;
  return typeof id === 'string' ? id : undefined;
}

/** Gives a heading its id in HTML. */
export function setHeadingId(heading: Heading, id: string): void {
  const data = (heading.data ?? {}) as HastData;
  heading.data = { ...data, hProperties: { ...data.hProperties, id } } as NonNullable<Heading['data']>;
}
