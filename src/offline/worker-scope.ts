/** What the worker uses of its global scope; TypeScript's own library for workers doesn't go with the one for pages. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    matchAll(options: { includeUncontrolled: true; type: 'all' }): Promise<readonly { readonly id: string }[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', listener: (event: WaitingEvent) => void): void;
  addEventListener(type: 'message', listener: (event: CommandEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: RequestEvent) => void): void;
}

export interface WaitingEvent extends Event {
  /** Keeps the worker alive until the promise is settled. */
  waitUntil(promise: Promise<unknown>): void;
}

export interface CommandEvent extends WaitingEvent {
  readonly data: unknown;
  /** The page that sent it. */
  readonly source: { readonly id: string } | null;
  /** Where it waits for the answer. */
  readonly ports: readonly MessagePort[];
}

export interface RequestEvent extends WaitingEvent {
  readonly request: Request;
  /** The page that asks; empty when a page is opened. */
  readonly clientId: string;
  /** The page that will come of it; empty for what is no page, undefined in old browsers. */
  readonly resultingClientId?: string;
  respondWith(response: Promise<Response>): void;
}
