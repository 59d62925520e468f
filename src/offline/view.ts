import type { Choice } from './choice.ts';
import type { EditionInfo } from './edition.ts';
import type { Reason } from './failure.ts';
import type { Status } from './messages.ts';

/** What a browser and its reader allow. */
export interface Conditions {
  supported: boolean;
  /** The browser was told to save data. */
  saving: boolean;
  choice: Choice;
}

/** What the reader is shown of the copy. */
export type View =
  | { name: 'unsupported' }
  /** Nothing is kept, and nothing will be until the reader asks. */
  | { name: 'absent' }
  /** Being kept; before the size is known there is no progress. */
  | { name: 'keeping'; done?: number; total?: number }
  | { name: 'failed'; reason: Reason }
  | { name: 'kept'; current: EditionInfo }
  /** Kept, and a newer edition waits. */
  | { name: 'renewable'; current: EditionInfo; ready: EditionInfo };

/** Whether the copy is made without being asked for. */
export function isAutomatic({ supported, saving, choice }: Conditions): boolean {
  return supported && choice !== 'remove' && (choice === 'keep' || !saving);
}

/** What is shown. @param status what the worker told last; undefined while there is none */
export function viewOf(conditions: Conditions, status: Status | undefined): View {
  if (!conditions.supported) return { name: 'unsupported' };
  if (status?.current && status.ready) return { name: 'renewable', current: status.current, ready: status.ready };
  if (status?.current) return { name: 'kept', current: status.current };
  if (status?.progress) return { name: 'keeping', ...status.progress };
  if (status?.failure) return { name: 'failed', reason: status.failure };
  return isAutomatic(conditions) ? { name: 'keeping' } : { name: 'absent' };
}
