import type { Nodes } from 'mdast';

/** What remark-rehype reads of a node's `data`; mdast's own types leave it out. */
interface HastData {
  hProperties?: Record<string, unknown>;
}

/** The id that an earlier plugin gave a node. */
export function nodeId(node: Nodes): string | undefined {
  const id = (node.data as HastData | undefined)?.hProperties?.id;
  return typeof id === 'string' ? id : undefined;
}

/** Gives a node its id in HTML. */
export function setNodeId(node: Nodes, id: string): void {
  const data = (node.data ?? {}) as HastData;
  node.data = { ...data, hProperties: { ...data.hProperties, id } } as NonNullable<Nodes['data']>;
}
