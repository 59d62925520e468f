/** Why an edition could not be kept: no connection, no room, or the site is no longer that edition. */
export type Reason = 'connection' | 'full' | 'changed';

export interface Failure {
  reason: Reason;
  /** Milliseconds since 1970. */
  at: number;
}

/** An install that cannot go on, and why. */
export class InstallError extends Error {
  readonly reason: Reason;
  constructor(reason: Reason, detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
  }
}

const DAY = 24 * 60 * 60 * 1000;

/** What an error of an install was about. */
export function reasonOf(error: unknown): Reason {
  if (error instanceof InstallError) return error.reason;
  return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'connection';
}

/**
 * Whether to try again without being asked to. A full disk is left in peace for a day; all else may have passed.
 * @param now milliseconds since 1970
 */
export function mayRetry(failure: Failure | undefined, now: number): boolean {
  return failure?.reason !== 'full' || now - failure.at >= DAY;
}
