import { download } from './download.ts';
import type { Edition, EditionFile } from './edition.ts';
import { dropUnused, Keeper } from './keeper.ts';
import { type Command, channelName, type Status } from './messages.ts';
import { type Route, routeOf } from './route.ts';
import { accepted, originOf, type PageNote, withoutClosed, withPages } from './state.ts';
import { Store } from './store.ts';
import type { RequestEvent, WorkerScope } from './worker-scope.ts';

/** Id of the edition that this worker came with; the build writes it in, so that each edition has a worker of its own. */
declare const EDITION: string;

/** A page that waits asks again and again: browsers stop workers that take long over one message. */
const SLICE = 20_000;
const TELL_EVERY = 250;
const NOT_FOUND = '404.html';

const worker = self as unknown as WorkerScope;
const scope = worker.registration.scope;
const base = new URL(scope).pathname;
const store = new Store(scope);
const channel = new BroadcastChannel(channelName(base));
/** What pages are made of that this life of the worker opened, or that came before any edition and said so themselves. */
const seen = new Map<string, PageNote>();
// Another worker of the site, older or newer, changed something.
channel.onmessage = () => {
  store.known = undefined;
};
const keeper = new Keeper({
  scope,
  store,
  newest: EDITION,
  openPages,
  tell: tellSoon,
  first,
});

// Code is renewed at once; which edition is served is another matter, and the reader's.
worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));

worker.addEventListener('message', (event) => {
  const reply = async () => {
    try {
      await obey(event.data as Command, event.source?.id);
    } finally {
      event.ports[0]?.postMessage(await tell());
    }
  };
  event.waitUntil(reply());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  // Nothing is kept: the network answers by itself, as if there were no worker.
  if (store.known && !store.known.current) return;
  event.respondWith(answer(event));
});

/** Pages that are open come to have the edition too; a worker that isn't in charge yet leaves it to their next opening. */
async function first(): Promise<void> {
  await worker.clients.claim().catch(() => {});
}

async function obey(command: Command, page: string | undefined): Promise<void> {
  store.known = undefined;
  if (command.type === 'keep') {
    if (page && !(await store.state()).current) seen.set(page, { origin: command.seen, since: Date.now() });
    await Promise.race([keeper.keep(command.asked), new Promise((resolve) => setTimeout(resolve, SLICE))]);
  }
  if (command.type === 'accept') {
    const open = await openPages();
    await store.change((state) => accepted(state, command.edition, open));
  }
  if (command.type === 'remove') {
    await keeper.stop();
    await store.clear();
  }
  if (command.type !== 'remove') await tidy();
}

/** Forgets closed pages and deletes what only they needed. */
async function tidy(): Promise<void> {
  if (keeper.busy || Object.keys((await store.state()).pages).length === 0) return;
  await store.alone('keep', async () => {
    const open = new Set((await listedPages()).map(({ id }) => id));
    await dropUnused(store, await store.change((state) => withoutClosed(state, open, Date.now())), EDITION);
  });
}

/** Open pages and those being opened, with what they are made of as far as this worker saw it. */
async function openPages(): Promise<Map<string, PageNote>> {
  const state = await store.state();
  const open = (await listedPages()).map(({ id }) => {
    const origin = seen.get(id)?.origin ?? originOf(state, id);
    return [id, { origin, since: 0 }] as const;
  });
  return new Map([...seen, ...open]);
}

function listedPages(): Promise<readonly { readonly id: string }[]> {
  return worker.clients.matchAll({ includeUncontrolled: true, type: 'all' });
}

let isTelling = false;
/** While files come in, pages are told a few times a second and not of each file. */
function tellSoon(): void {
  if (isTelling) return;
  isTelling = true;
  setTimeout(() => {
    isTelling = false;
    void tell();
  }, TELL_EVERY);
}

async function tell(): Promise<Status> {
  const { current, ready, failure } = await store.state();
  const status = { newest: EDITION, current, ready, progress: keeper.progress, failure: failure?.reason };
  channel.postMessage(status);
  return status;
}

async function answer(event: RequestEvent): Promise<Response> {
  const { request, clientId } = event;
  const navigation = request.mode === 'navigate';
  // A reader who went over to another edition, by the word of a newer worker, opens no page of the old one.
  if (navigation) store.known = undefined;
  const state = await store.state();
  const origin = navigation ? (state.current?.id ?? null) : originOf(state, clientId);
  const edition = origin === null ? undefined : await store.edition(origin);
  if (!edition) return fetch(request);
  const { pathname, search } = new URL(request.url);
  const route = routeOf({ pathname, search, navigation }, base, edition);
  if (navigation && event.resultingClientId)
    seen.set(event.resultingClientId, { origin: edition.id, since: Date.now() });
  return answerBy(route, edition, event);
}

async function answerBy(route: Route, edition: Edition, event: RequestEvent): Promise<Response> {
  switch (route.to) {
    case 'store':
      return stored(route.file);
    case 'redirect':
      return Response.redirect(new URL(route.address, scope).href, 301);
    case 'network':
      return fetch(event.request);
    case 'nothing':
      return new Response(null, { status: 404 });
    case 'unknown-page':
      return unknownPage(edition, event);
  }
}

/** A page of a newer edition, whole from the network; without a network, our own page that says there is none. */
async function unknownPage(edition: Edition, { request, resultingClientId }: RequestEvent): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(request);
  } catch {
    return notFound(edition);
  }
  if (resultingClientId) {
    const note = { origin: null, since: Date.now() };
    seen.set(resultingClientId, note);
    await store.change((state) => withPages(state, [[resultingClientId, note]]));
  }
  return response;
}

async function notFound({ files }: Edition): Promise<Response> {
  const file = files.get(NOT_FOUND);
  if (!file) return Response.error();
  const { body, headers } = await stored(file);
  return new Response(body, { status: 404, headers });
}

/** A file of the store; one that the browser lost is fetched anew, and only if it is still the same. */
async function stored(file: EditionFile): Promise<Response> {
  const kept = await store.file(file);
  if (kept) return kept;
  const [address, revision] = file;
  const response = await download(scope + address, revision, new AbortController().signal);
  await store.keepFile(file, response.clone());
  return response;
}
