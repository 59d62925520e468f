import type { Plan } from '../plan/plan.ts';
import type { Clock, ClockAction } from './clock.ts';
import type { Command } from './keys.ts';
import type { Slide } from './slide.ts';

/** What the window of notes is shown of a session; sent once. */
export interface ShownDeck {
  /** Changes with every deck, so that either side sees when the other has an old one. */
  key: string;
  title: string;
  slides: Slide[];
  plan: Plan;
}

/** Where the session is. */
export interface ShownState {
  key: string;
  /** Index of the slide. */
  index: number;
  /** True while the screen is blanked. */
  dark: boolean;
  clock: Clock;
}

/** From the screen to the notes. */
export type ToNotes = { type: 'deck'; deck: ShownDeck } | { type: 'state'; state: ShownState };

/** From the notes to the screen; `hello` says which deck the notes have, so that another is sent, and slides count from 1. */
export type ToScreen =
  | { type: 'hello'; key: string | undefined }
  | { type: 'command'; command: Command }
  | { type: 'slide'; slide: number }
  | { type: 'clock'; action: ClockAction };

/** A message with the mark by which our windows know their own; `postMessage` brings others' too. */
export function sealed<T extends ToNotes | ToScreen>(message: T): { present: T } {
  return { present: message };
}

/** What is in a message of ours; undefined for any other. */
export function unsealed<T extends ToNotes | ToScreen>(data: unknown): T | undefined {
  if (typeof data !== 'object' || data === null || !('present' in data)) return undefined;
  return data.present as T;
}

/** To whom messages may go: pages of this site, or any file where there is no site. */
export function targetOrigin({ protocol, origin }: Pick<Location, 'protocol' | 'origin'>): string {
  return protocol === 'file:' ? '*' : origin;
}
