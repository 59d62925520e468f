import { afterEach, expect, it, vi } from 'vitest';
import { download } from './download.ts';
import { revisionOf } from './revision.ts';

const answers = (...given: (Response | Error)[]) => {
  const fetched = vi.fn(async (_: string, __: RequestInit) => {
    const answer = given.shift();
    if (!answer || answer instanceof Error) throw answer ?? new TypeError('no answer left');
    return answer;
  });
  vi.stubGlobal('fetch', fetched);
  return fetched;
};
const wanted = await revisionOf(Buffer.from('new'));
const go = (signal = new AbortController().signal) => download('/a', wanted, signal, async () => {});
afterEach(() => vi.unstubAllGlobals());

it('gives the file with its headers, but for those of the transfer', async () => {
  const headers = {
    'content-type': 'text/html',
    'referrer-policy': 'no-referrer',
    'content-encoding': 'gzip',
    vary: '*',
  };
  answers(new Response('new', { headers }));
  const file = await go();
  expect(await file.text()).toBe('new');
  expect(Object.fromEntries(file.headers)).toEqual({ 'content-type': 'text/html', 'referrer-policy': 'no-referrer' });
});

it('asks the server itself when the browser has another edition', async () => {
  const fetched = answers(new Response('old'), new Response('new'));
  expect(await (await go()).text()).toBe('new');
  expect(fetched.mock.calls.map(([, { cache }]) => cache)).toEqual(['no-cache', 'reload']);
});

it('tries again after a broken connection, and gives up in the end', async () => {
  answers(new TypeError(), new TypeError(), new Response('new'));
  expect((await go()).status).toBe(200);
  answers(new TypeError(), new TypeError(), new TypeError());
  await expect(go()).rejects.toMatchObject({ reason: 'connection' });
});

it.each([
  [new Response('old'), 'changed'],
  [new Response('gone', { status: 404 }), 'changed'],
  [new Response('new', { status: 503 }), 'connection'],
])('tells why: %o', async (answer, reason) => {
  answers(answer.clone(), answer.clone(), answer.clone());
  await expect(go()).rejects.toMatchObject({ reason });
});

it('stops when it is told to', async () => {
  const fetched = answers();
  await expect(go(AbortSignal.abort())).rejects.toThrow('abort');
  expect(fetched).not.toHaveBeenCalled();
});
