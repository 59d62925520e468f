import type { EditionInfo } from './edition.ts';
import type { Reason } from './failure.ts';

/** What a page asks of the worker. */
export type Command =
  | { type: 'status' }
  /** @property seen the newest edition when the page was opened @property asked true when a reader pressed the button */
  | { type: 'keep'; seen: string; asked: boolean }
  | { type: 'accept'; edition: string }
  | { type: 'remove' };

/** What the worker answers, and tells all open pages meanwhile. */
export interface Status {
  /** Id of the edition that the site is at, as far as the worker knows. */
  newest: string;
  current?: EditionInfo;
  ready?: EditionInfo;
  /** Bytes that are kept already and bytes there will be, while an edition is being kept. */
  progress?: { done: number; total: number };
  failure?: Reason;
}

/** Whether the newest edition is kept whole, served or waiting. */
export function isUpToDate({ newest, current, ready }: Status): boolean {
  return current?.id === newest || ready?.id === newest;
}

/** Name of the channel of a site; one domain may hold several. @param base the site's path with slashes at both ends */
export function channelName(base: string): string {
  return `guide-offline ${base}`;
}
