import { type Edition, type EditionList, editionOf, listAddress } from './edition.ts';
import { emptyState, type OfflineState } from './state.ts';
import { storeKey } from './store-key.ts';

/** What the worker keeps in the browser: files, shared by editions, and the lists and the state in a cache of their own. */
export class Store {
  private readonly root: string;
  private readonly names: { files: string; notes: string };
  private readonly stateKey: string;
  private readonly editions = new Map<string, Edition>();
  /** The state as last read or written here; requests of pages can't wait for the disk each time. */
  known: OfflineState | undefined;

  /** @param scope whole address of the site's root, with its closing slash; one domain may hold several sites */
  constructor(scope: string) {
    this.root = scope;
    const { pathname } = new URL(scope);
    this.names = { files: `guide-files ${pathname}`, notes: `guide-offline ${pathname}` };
    this.stateKey = `${scope}offline/state`;
  }

  async state(): Promise<OfflineState> {
    this.known ??= await this.readState();
    return this.known;
  }

  /** Changes the state; changes that meet, even of two workers, come one after the other. */
  async change(change: (state: OfflineState) => OfflineState): Promise<OfflineState> {
    return this.alone('state', async () => {
      const before = await this.readState();
      const state = change(before);
      if (state === before) return state;
      const cache = await caches.open(this.names.notes);
      await cache.put(this.stateKey, Response.json(state));
      this.known = state;
      return state;
    });
  }

  /** Does something that no other worker of the site does at the same time. */
  async alone<T>(what: string, work: () => Promise<T>): Promise<T> {
    return navigator.locks.request(`${this.names.notes}${what}`, work) as Promise<T>;
  }

  /** An edition whose list is kept. */
  async edition(id: string): Promise<Edition | undefined> {
    const known = this.editions.get(id);
    if (known) return known;
    const kept = await this.noted(`${this.root}${listAddress(id)}`);
    if (!kept) return undefined;
    const edition = editionOf(id, (await kept.json()) as EditionList);
    this.editions.set(id, edition);
    return edition;
  }

  /** @param list as the server sent it, checked */
  async keepList(id: string, list: Response): Promise<void> {
    const cache = await caches.open(this.names.notes);
    await cache.put(`${this.root}${listAddress(id)}`, list);
  }

  /** Ids of the editions whose lists are kept. */
  async listed(): Promise<string[]> {
    const cache = await caches.open(this.names.notes);
    const names = (await cache.keys()).map(({ url }) => /\/([a-p]+)\.json$/.exec(url)?.[1]);
    return names.filter((id) => id !== undefined);
  }

  async dropList(id: string): Promise<void> {
    this.editions.delete(id);
    const cache = await caches.open(this.names.notes);
    await cache.delete(`${this.root}${listAddress(id)}`);
  }

  /** Names of the files that are kept, as `storeKey` makes them. */
  async held(): Promise<Set<string>> {
    const cache = await this.files();
    return new Set((await cache.keys()).map(({ url }) => url.slice(this.root.length)));
  }

  async file(...[file]: Parameters<typeof storeKey>): Promise<Response | undefined> {
    const cache = await this.files();
    return cache.match(this.root + storeKey(file));
  }

  async keepFile(file: Parameters<typeof storeKey>[0], response: Response): Promise<void> {
    const cache = await this.files();
    await cache.put(this.root + storeKey(file), response);
  }

  async dropFiles(keys: readonly string[]): Promise<void> {
    const cache = await this.files();
    for (const key of keys) await cache.delete(this.root + key);
  }

  /** Leaves nothing behind. */
  async clear(): Promise<void> {
    this.known = emptyState;
    this.editions.clear();
    await Promise.all(Object.values(this.names).map((name) => caches.delete(name)));
  }

  private files(): Promise<Cache> {
    return caches.open(this.names.files);
  }

  private async noted(key: string): Promise<Response | undefined> {
    const cache = await caches.open(this.names.notes);
    return cache.match(key);
  }

  private async readState(): Promise<OfflineState> {
    const kept = await this.noted(this.stateKey);
    return kept ? ((await kept.json()) as OfflineState) : emptyState;
  }
}
