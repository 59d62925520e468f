/** A stopwatch as data, so that it outlives the window that shows it. Times are milliseconds since 1970. */
export interface Clock {
  /** Milliseconds that ran before the last pause. */
  before: number;
  /** When it was last started; undefined while it stands. */
  since?: number | undefined;
}

/** What its buttons do; `begin` starts it only when it stands at nothing. */
export type ClockAction = 'start' | 'pause' | 'reset' | 'begin';

export const stopped: Clock = { before: 0 };

/** The clock after a button was pressed at a moment. */
export function afterAction(clock: Clock, action: ClockAction, now: number): Clock {
  if (action === 'reset') return stopped;
  if (action === 'pause') return { before: elapsed(clock, now) };
  if (isRunning(clock) || (action === 'begin' && clock.before > 0)) return clock;
  return { before: clock.before, since: now };
}

/** Milliseconds on the clock at a moment; a system clock that was set back takes none away. */
export function elapsed({ before, since }: Clock, now: number): number {
  return before + (since === undefined ? 0 : Math.max(0, now - since));
}

export function isRunning({ since }: Clock): boolean {
  return since !== undefined;
}

/** Milliseconds as „12:05” or „1:02:05”. */
export function formatElapsed(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const hours = Math.floor(seconds / 3600);
  const pad = (part: number) => String(part).padStart(2, '0');
  const rest = `${hours > 0 ? pad(Math.floor(seconds / 60) % 60) : Math.floor(seconds / 60)}:${pad(seconds % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** A clock out of what a window kept, which may be anything. */
export function clockFrom(value: unknown): Clock {
  const { before, since } = (value ?? {}) as Partial<Record<keyof Clock, unknown>>;
  if (typeof before !== 'number' || !(before >= 0)) return stopped;
  return typeof since === 'number' ? { before, since } : { before };
}
