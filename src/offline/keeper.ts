import { download } from './download.ts';
import { bytesOf, type Edition, infoOf, listAddress } from './edition.ts';
import { InstallError, mayRetry, reasonOf } from './failure.ts';
import { inPool } from './pool.ts';
import { completed, editionsInUse, type OfflineState, type PageNote, settled } from './state.ts';
import type { Store } from './store.ts';
import { missingFiles, surplusKeys } from './store-key.ts';

/** Requests at a time: browsers open six connections to a host, and the reader's own clicks need some. */
const AT_A_TIME = 4;

/** What keeping needs of the worker around it. */
export interface KeeperContext {
  /** Whole address of the site's root. */
  scope: string;
  store: Store;
  /** Id of the edition that the site is at. */
  newest: string;
  /** Pages that are open or being opened, and what they are made of as far as is known. */
  openPages(): Promise<Map<string, PageNote>>;
  /** Called when there is something new to tell. */
  tell(): void;
  /** Called once the first edition is whole, so that the pages that are open come to have it too. */
  first(): Promise<void>;
}

/** Brings the newest edition into the store: only what it lacks, so that an install that was cut goes on where it ended. */
export class Keeper {
  progress: { done: number; total: number } | undefined;
  private job: Promise<void> | undefined;
  private stopping = new AbortController();
  private readonly context: KeeperContext;

  constructor(context: KeeperContext) {
    this.context = context;
  }

  /** Resolves when the edition is whole or can't be had; who asks meanwhile joins in. @param asked by a reader's own act */
  keep(asked: boolean): Promise<void> {
    this.job ??= this.context.store
      .alone('keep', () => this.run(asked))
      .finally(() => {
        this.job = undefined;
        this.progress = undefined;
        this.context.tell();
      });
    return this.job;
  }

  get busy(): boolean {
    return this.job !== undefined;
  }

  /** Stops what is under way. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.job;
    this.stopping = new AbortController();
  }

  private async run(asked: boolean): Promise<void> {
    const { store, newest } = this.context;
    const { signal } = this.stopping;
    // Another worker may have kept it meanwhile.
    const state = await store.change((before) => (before.current?.id === newest ? settled(before) : before));
    if (state.current?.id === newest || state.ready?.id === newest) return;
    if (!asked && !mayRetry(state.failure, Date.now())) return;
    try {
      await this.bring(signal);
    } catch (error) {
      if (signal.aborted) return;
      const failure = { reason: reasonOf(error), at: Date.now() };
      // Half an edition is of no use on a full disk; elsewhere the next try goes on from it.
      if (failure.reason === 'full') await dropUnused(store, await store.state());
      const failed = (before: OfflineState) => ({ ...before, failure });
      await store.change(failed).catch(async () => {
        // Not even that found room; it is remembered while this worker lives.
        store.known = failed(await store.state());
      });
    }
  }

  private async bring(signal: AbortSignal): Promise<void> {
    const { store, openPages, first } = this.context;
    const edition = await this.newestEdition(signal);
    const missing = missingFiles(edition, await store.held());
    const wanted = bytesOf(missing);
    const progress = { done: edition.bytes - wanted, total: edition.bytes };
    this.progress = progress;
    this.context.tell();
    await inPool(missing, AT_A_TIME, async (file) => {
      const [address, revision, bytes] = file;
      const response = await download(this.context.scope + address, revision, signal);
      signal.throwIfAborted();
      await store.keepFile(file, response);
      progress.done += bytes;
      this.context.tell();
    });
    const open = await openPages();
    const before = await store.state();
    await store.change((state) => completed(state, infoOf(edition), open));
    if (!before.current) await first();
    await dropUnused(store, await store.state());
  }

  private async newestEdition(signal: AbortSignal): Promise<Edition> {
    const { store, scope, newest } = this.context;
    const kept = await store.edition(newest);
    if (kept) return kept;
    await store.keepList(newest, await download(scope + listAddress(newest), newest, signal));
    const edition = await store.edition(newest);
    if (!edition) throw new InstallError('full', listAddress(newest));
    return edition;
  }
}

/**
 * Deletes the lists and files of editions that nobody reads any more. Nothing may be brought in meanwhile.
 * @param keep an edition that is half brought in
 */
export async function dropUnused(store: Store, state: OfflineState, keep?: string): Promise<void> {
  const used = editionsInUse(state);
  const unused = (await store.listed()).filter((id) => !used.has(id) && id !== keep);
  if (unused.length === 0) return;
  for (const id of unused) await store.dropList(id);
  const editions = await Promise.all([...used, ...(keep ? [keep] : [])].map((id) => store.edition(id)));
  const needed = editions.filter((edition) => edition !== undefined);
  await store.dropFiles(surplusKeys(needed, await store.held()));
}
