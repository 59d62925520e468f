import { required } from '../../dom/required.ts';
import { siteAddress } from '../../http/site-address.ts';
import { fill } from '../../i18n/fill.ts';
import { httpPartLoader } from '../../parts/loader.ts';
import { afterAction, type Clock, clockFrom } from '../../slides/clock.ts';
import { type Deck, loadDeck } from '../../slides/deck.ts';
import { KeyReader } from '../../slides/key-reader.ts';
import type { Command } from '../../slides/keys.ts';
import { readSlideFragment, slideFragment } from '../../slides/slide-fragment.ts';
import { element } from './element.ts';
import { faultMessage, waysList } from './fault-message.ts';
import { toggleFullScreen } from './full-screen.ts';
import { markIdle } from './idle.ts';
import { NotesLink } from './notes-link.ts';
import { onControl } from './on-control.ts';
import type { PresentData } from './page-data.ts';
import { readData } from './read-data.ts';
import { followTheme, otherTheme } from './screen-theme.ts';
import { Stage } from './stage.ts';
import { stayAwake } from './stay-awake.ts';
import { onSwipe } from './swipes.ts';

/** What keys do also where there are no slides. */
const ANYWHERE: readonly Command[] = ['help', 'theme'];

/** The slides: shows what the address names, and turns by keys, buttons, fingers and the window of notes. */
class PresentDeckElement extends HTMLElement {
  private readonly data = readData<PresentData>(this);
  private readonly loader = httpPartLoader(this.data.parts);
  private readonly stage = new Stage(this, this.data);
  private readonly keys = new KeyReader();
  private readonly notes = new NotesLink({
    deck: () => this.deck && { key: this.key, title: this.deck.title, slides: this.deck.slides, plan: this.deck.plan },
    state: () => this.deck && { key: this.key, index: this.index, dark: this.dark, clock: this.clock },
    receive: (message) => {
      if (message.type === 'command') this.run(message.command);
      else if (message.type === 'slide') this.go(message.slide - 1);
      else this.setClock(afterAction(this.clock, message.action, Date.now()));
    },
  });
  private readonly pageTitle = document.title;
  private what = '';
  private deck: Deck | undefined;
  /** Tells this deck from others that were shown in this window, also before a reload. */
  private key = '';
  private index = 0;
  private clock: Clock = clockFrom(history.state?.clock);

  connectedCallback(): void {
    required(this, '.go-on').append(waysList(this.data));
    followTheme();
    markIdle(this);
    onSwipe(required(this, '.stage'), (way) => this.run(way));
    required(this, '.blank').addEventListener('click', () => this.setDark(false));
    required(this, '[data-command="screen"]').hidden = !document.fullscreenEnabled;
    for (const button of this.querySelectorAll<HTMLElement>('[data-command]'))
      button.addEventListener('click', ({ detail }) => {
        // After a click the keys are for the slides again; who came by keyboard stays where they are.
        if (detail > 0) button.blur();
        this.run(button.dataset.command as Command);
      });
    document.addEventListener('keydown', (event) => this.press(event));
    window.addEventListener('hashchange', () => void this.open());
    void this.open();
  }

  private get dark(): boolean {
    return !required(this, '.blank').hidden;
  }

  private get last(): number {
    return (this.deck?.slides.length ?? 1) - 1;
  }

  private get help(): HTMLDialogElement {
    return required(this, 'dialog') as HTMLDialogElement;
  }

  /** Shows what the address names, at the slide that it names. */
  private async open(): Promise<void> {
    const { hash } = location;
    const { what, slide } = readSlideFragment(hash);
    if (this.deck && what === this.what) return this.show(slide - 1);
    this.what = what;
    this.deck = undefined;
    document.title = this.pageTitle;
    required(this, '.leave').setAttribute('href', this.leaveHref());
    this.dataset.state = what === '' ? 'intro' : 'slides';
    if (what === '') return;
    this.stage.message(this.data.loading);
    const { setAddress, untitled } = this.data;
    try {
      const loaded = await loadDeck(what, { loader: this.loader, setAddress, untitled });
      // Somebody may have gone on to another address meanwhile.
      if (hash !== location.hash) return;
      if ('fault' in loaded) return this.stage.message(...faultMessage(loaded.fault, what, this.data));
      this.start(loaded, slide - 1);
    } catch {
      if (hash === location.hash) this.fail();
    }
  }

  private start(deck: Deck, index: number): void {
    this.deck = deck;
    this.key = `${this.what} ${Date.now()}`;
    required(this, '.leave').setAttribute('href', this.leaveHref());
    document.title = `${deck.title} | ${this.pageTitle}`;
    stayAwake();
    this.show(index);
  }

  private fail(): void {
    const retry = Object.assign(element('button', 'retry', this.data.retry), { type: 'button' });
    retry.addEventListener('click', () => void this.open());
    const [title, ...more] = faultMessage('failed', this.what, this.data);
    this.stage.message(title, retry, ...more);
  }

  /** Shows a slide of the deck, the nearest where it has none of that index. */
  private show(index: number): void {
    const { slides } = this.deck ?? { slides: [] };
    this.index = Math.min(Math.max(index, 0), this.last);
    const slide = slides[this.index];
    if (!slide) return;
    this.stage.show(slide, this.index, slides.length);
    this.mark('back', this.index === 0);
    this.mark('next', this.index === this.last);
    this.remember();
    this.notes.tell();
  }

  /** Moves to a slide, which starts the clock. A blank screen is shown again first. */
  private go(index: number): void {
    const { index: before } = this;
    if (this.dark) this.setDark(false);
    else if (index !== before) this.show(index);
    if (this.index !== before) this.setClock(afterAction(this.clock, 'begin', Date.now()));
  }

  private press(event: KeyboardEvent): void {
    const meaning = this.keys.press(event, onControl(event));
    if (this.help.open) {
      if (meaning && 'command' in meaning && meaning.command === 'help') this.help.close();
      return;
    }
    if (this.deck) {
      const number = this.keys.typing;
      this.tell(number === undefined ? '' : fill(this.data.jump, { number }));
    }
    if (!meaning) return;
    const anywhere = 'command' in meaning && ANYWHERE.includes(meaning.command);
    if (!this.deck && !anywhere) return;
    event.preventDefault();
    if ('slide' in meaning) this.go(meaning.slide - 1);
    else if (this.dark || !meaning.scroll || !this.stage.scroll(meaning.scroll)) this.run(meaning.command);
  }

  private run(command: Command): void {
    this.tell('');
    const actions: Record<Command, () => void> = {
      next: () => this.go(Math.min(this.index + 1, this.last)),
      back: () => this.go(Math.max(this.index - 1, 0)),
      first: () => this.go(0),
      last: () => this.go(this.last),
      screen: () => void toggleFullScreen().then((done) => this.tell(done ? '' : this.data.noScreen)),
      notes: () => this.tell(this.notes.open(siteAddress(this.data.notes)) ? '' : this.data.noWindow),
      dark: () => this.setDark(!this.dark),
      theme: otherTheme,
      help: () => this.help.showModal(),
    };
    actions[command]();
  }

  private setDark(dark: boolean): void {
    required(this, '.blank').hidden = !dark;
    this.stage.say(dark ? this.data.dark : '');
    this.notes.tell();
  }

  private setClock(clock: Clock): void {
    this.clock = clock;
    this.remember();
    this.notes.tell();
  }

  /** Keeps slide and clock where a reload finds them: in the address and with the page's place in the history. */
  private remember(): void {
    const fragment = slideFragment({ what: this.what, slide: this.index + 1 });
    history.replaceState({ clock: this.clock }, '', `#${fragment}`);
  }

  private leaveHref(): string {
    const entry = this.deck?.entry;
    if (entry) return siteAddress(fill(this.data.entry, { id: entry }));
    return siteAddress(this.deck ? `${this.data.sets}#${this.what}` : this.data.home);
  }

  private mark(command: Command, atEnd: boolean): void {
    required(this, `[data-command="${command}"]`).setAttribute('aria-disabled', String(atEnd));
  }

  private tell(text: string): void {
    required(this, '.told').textContent = text;
  }
}

customElements.define('present-deck', PresentDeckElement);
