import type { ShownDeck, ShownState, ToNotes, ToScreen } from '../../slides/window-messages.ts';
import { sealed, targetOrigin, unsealed } from '../../slides/window-messages.ts';

/** What the window of notes is told and asks for. */
export interface NotesTalk {
  deck(): ShownDeck | undefined;
  state(): ShownState | undefined;
  /** Something that a person did there. */
  receive(message: Exclude<ToScreen, { type: 'hello' }>): void;
}

/**
 * The window of notes as the screen sees it. They talk by `postMessage`, which works between files too. A window counts
 * when this one opened it; so after a reload of this one it is found again by its own greeting, which it repeats.
 */
export class NotesLink {
  private notes: Window | undefined;
  private readonly talk: NotesTalk;

  constructor(talk: NotesTalk) {
    this.talk = talk;
    window.addEventListener('message', (event) => this.hear(event));
  }

  /** Opens the window, or brings it to the front. @returns false when the browser doesn't let it open */
  open(address: string): boolean {
    if (this.notes && !this.notes.closed) {
      this.notes.focus();
      return true;
    }
    this.notes = window.open(address, 'radit-piezimes', 'popup,width=1000,height=720') ?? undefined;
    return this.notes !== undefined;
  }

  /** Tells the notes where the session is. */
  tell(): void {
    const state = this.talk.state();
    if (state) this.send({ type: 'state', state });
  }

  private hear({ source, origin, data }: MessageEvent): void {
    if (!source || !('opener' in source) || source.opener !== window) return;
    if (location.protocol !== 'file:' && origin !== location.origin) return;
    const message = unsealed<ToScreen>(data);
    if (!message) return;
    this.notes = source;
    if (message.type === 'hello') this.greet(message.key);
    else this.talk.receive(message);
  }

  private greet(key: string | undefined): void {
    const deck = this.talk.deck();
    if (deck && deck.key !== key) this.send({ type: 'deck', deck });
    this.tell();
  }

  private send(message: ToNotes): void {
    if (this.notes && !this.notes.closed) this.notes.postMessage(sealed(message), targetOrigin(location));
  }
}
