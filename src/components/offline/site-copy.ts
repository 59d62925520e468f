import { choice, choose } from '../../offline/choice.ts';
import { type Command, channelName, isUpToDate, type Status } from '../../offline/messages.ts';
import { type Conditions, isAutomatic, type View, viewOf } from '../../offline/view.ts';

const BASE = import.meta.env.BASE_URL;
/** Longer than the worker takes over one message; one that the browser stopped meanwhile never answers. */
const ANSWER_WITHIN = 30_000;
/** What failed is tried again while the page is open. */
const RETRY = 60_000;

type Listener = (view: View) => void;

/** The copy of the site in this browser, as pages see and steer it. */
class SiteCopy {
  private status: Status | undefined;
  private channel: BroadcastChannel | undefined;
  private registered: Promise<unknown> | undefined;
  private readonly listeners = new Set<Listener>();
  /** The newest edition when this page was opened, which is the one it is made of if it came from the network. */
  private seen: string | undefined;
  /** The edition that was served when this page was opened. */
  private opened: string | undefined;
  private keeping: Promise<void> | undefined;
  private asked = false;
  /** How often another worker came since the page was opened, or took over. */
  private workers = 0;
  /** Ends the pause before what failed is tried again. */
  private wake: () => void = () => {};

  /** Calls the listener now and whenever there may be something else to show. */
  onView(listener: Listener): void {
    this.listeners.add(listener);
    listener(this.view());
  }

  /** Starts keeping the site, unless the browser saves data or the reader said no; what is kept already is looked after. */
  async begin(): Promise<void> {
    if (!supported) return;
    this.listen();
    addEventListener('online', () => this.wake());
    addEventListener('pagehide', () => this.channel?.close());
    // A page that the browser had put by comes back as it was, perhaps of an edition that is gone.
    addEventListener('pageshow', async ({ persisted }) => {
      if (!persisted) return;
      this.listen();
      if ((await this.ask({ type: 'status' }))?.current?.id !== this.opened) location.reload();
    });
    if (isAutomatic(this.conditions())) await this.keepUp();
    else if (await navigator.serviceWorker.getRegistration(BASE)) await this.ask({ type: 'status' });
  }

  /** By the reader's own act: keeps the site now, or tries again. */
  async keep(): Promise<void> {
    choose('keep');
    this.asked = true;
    this.hear(undefined);
    this.wake();
    await this.keepUp();
  }

  /** By the reader's own act: deletes what is kept, and keeps nothing more until the reader asks. */
  async remove(): Promise<void> {
    choose('remove');
    this.wake();
    const registration = await navigator.serviceWorker.getRegistration(BASE);
    // The one in charge may be keeping something itself while a newer one waits, which answers.
    if (registration?.waiting) registration.active?.postMessage({ type: 'remove' } satisfies Command);
    await this.ask({ type: 'remove' });
    await registration?.unregister();
    this.registered = undefined;
    this.hear(undefined);
  }

  /** By the reader's own act: goes over to an edition that was announced, and opens this page of it. */
  async accept(edition: string): Promise<void> {
    const status = await this.ask({ type: 'accept', edition });
    if (status?.current?.id === edition) location.reload();
  }

  /** Asks the worker until it has the newest edition; who asks meanwhile joins in. */
  private keepUp(): Promise<void> {
    this.keeping ??= this.untilKept().finally(() => {
      this.keeping = undefined;
    });
    return this.keeping;
  }

  private async untilKept(): Promise<void> {
    for (;;) {
      const { workers } = this;
      let status = await this.ask({ type: 'status' });
      if (status && !isUpToDate(status) && isAutomatic(this.conditions())) {
        const { asked } = this;
        this.asked = false;
        status = await this.ask({ type: 'keep', seen: this.seen ?? status.newest, asked });
      }
      if (!this.registered || !isAutomatic(this.conditions())) return;
      // Who answered may have been the worker before.
      if (!status || workers !== this.workers) continue;
      if (isUpToDate(status)) return;
      if (!status.failure || status.progress) continue;
      if (status.failure === 'full' && !this.asked) return;
      // The site may be at another edition by now, whose worker ends the pause.
      if (status.failure === 'changed') void (await navigator.serviceWorker.ready).update().catch(() => {});
      await this.pause();
    }
  }

  private pause(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = resolve;
      setTimeout(resolve, this.asked ? 0 : RETRY);
    });
  }

  /** Sends a command and waits for the answer; none where the browser stopped the worker meanwhile, or has none. */
  private async ask(command: Command): Promise<Status | undefined> {
    try {
      this.registered ??= this.register();
      await this.registered;
    } catch {
      this.registered = undefined;
      this.hear({ newest: '', failure: 'connection' });
      return undefined;
    }
    // A worker that waits for the one before it to rest can be asked all the same, and knows of the newer edition.
    const { waiting, active } = await navigator.serviceWorker.ready;
    const worker = waiting ?? active;
    const { port1, port2 } = new MessageChannel();
    const status = await new Promise<Status | undefined>((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<Status>) => resolve(data);
      setTimeout(resolve, ANSWER_WITHIN);
      worker?.addEventListener('statechange', () => resolve(undefined));
      worker?.postMessage(command, [port2]);
    });
    port1.close();
    if (!status) return undefined;
    this.seen ??= status.newest;
    this.opened ??= status.current?.id;
    this.hear(status);
    return status;
  }

  private async register(): Promise<void> {
    const registration = await navigator.serviceWorker.register(`${BASE}sw.js`, { updateViaCache: 'none' });
    const follow = () => registration.installing?.addEventListener('statechange', () => this.renew());
    follow();
    registration.addEventListener('updatefound', follow);
  }

  /** Another worker came, perhaps with another edition. */
  private renew(): void {
    this.workers += 1;
    this.wake();
    void this.keepUp();
  }

  private listen(): void {
    this.channel = new BroadcastChannel(channelName(BASE));
    this.channel.onmessage = ({ data }: MessageEvent<Status>) => this.hear(data);
  }

  private hear(status: Status | undefined): void {
    this.status = status;
    for (const listener of this.listeners) listener(this.view());
  }

  private view(): View {
    return viewOf(this.conditions(), this.status);
  }

  private conditions(): Conditions {
    const { connection } = navigator as { connection?: { saveData?: boolean } };
    return { supported, saving: connection?.saveData === true, choice: choice() };
  }
}

const supported =
  import.meta.env.PROD &&
  isSecureContext &&
  'serviceWorker' in navigator &&
  'locks' in navigator &&
  'any' in AbortSignal;

/** The one copy that all parts of a page share. */
export const siteCopy = new SiteCopy();
