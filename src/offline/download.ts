import { InstallError } from './failure.ts';
import { revisionOf } from './revision.ts';

/** How a file is fetched: with the browser's own copy if the server says it holds, then by all means from the server. */
const ATTEMPTS = ['no-cache', 'reload', 'reload'] as const;
const PAUSE = 1000;
/** A connection that stands still for so long won't move again. */
const STANDSTILL = 60_000;
/** Headers that speak of the transfer and not of the file. */
const OF_TRANSFER = ['content-encoding', 'content-length', 'transfer-encoding', 'vary', 'set-cookie'];

/**
 * A file as the server has it, checked to be the one wanted, with its headers, so that policies stay in force.
 * @param revision of the file that is wanted
 * @param pause waits before the next attempt, for as many milliseconds
 * @throws InstallError when it can't be had
 */
export async function download(
  url: string,
  revision: string,
  signal: AbortSignal,
  pause: (milliseconds: number) => Promise<void> = wait,
): Promise<Response> {
  let fault = new InstallError('connection', url);
  for (const [attempt, cache] of ATTEMPTS.entries()) {
    signal.throwIfAborted();
    if (attempt > 0) await pause(PAUSE * attempt);
    try {
      // Low, so that what the reader opens meanwhile goes first.
      const patient = AbortSignal.any([signal, AbortSignal.timeout(STANDSTILL)]);
      const response = await fetch(url, { cache, signal: patient, priority: 'low' });
      const content = await response.arrayBuffer();
      if (response.ok && (await revisionOf(content)) === revision) return kept(response, content);
      fault = new InstallError(response.status >= 500 ? 'connection' : 'changed', `${response.status} ${url}`);
    } catch (error) {
      signal.throwIfAborted();
      fault = new InstallError('connection', `${error} ${url}`);
    }
  }
  throw fault;
}

/** A response that can be kept: one that was redirected could not open a page, and one that varies could not be found. */
function kept({ headers }: Response, content: ArrayBuffer): Response {
  const named = new Headers(headers);
  for (const name of OF_TRANSFER) named.delete(name);
  return new Response(content, { headers: named });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
