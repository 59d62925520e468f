import { required } from '../../dom/required.ts';
import { fill } from '../../i18n/fill.ts';
import { type ClockAction, elapsed, formatElapsed, isRunning } from '../../slides/clock.ts';
import { KeyReader } from '../../slides/key-reader.ts';
import type { Command } from '../../slides/keys.ts';
import { type Pace, paceOf } from '../../slides/pace.ts';
import type { ShownDeck, ShownState, ToNotes, ToScreen } from '../../slides/window-messages.ts';
import { sealed, targetOrigin, unsealed } from '../../slides/window-messages.ts';
import { element } from './element.ts';
import { onControl } from './on-control.ts';
import type { NotesData } from './page-data.ts';
import { readData } from './read-data.ts';
import { followTheme, otherTheme } from './screen-theme.ts';
import { settle } from './settle.ts';
import { slideElement } from './slide-element.ts';
import { slideName } from './slide-name.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** A screen that hasn't answered for so long is not there. */
const PATIENCE = 3 * SECOND;
/** What the keys here do on the screen; the rest is for the window that has them. */
const FORWARDED: readonly Command[] = ['next', 'back', 'first', 'last', 'dark'];

/**
 * The trainer's window: what is on the screen, what comes next, the note and the clock. It knows nothing by itself: it
 * asks the screen that opened it every second, so either window may be reloaded.
 */
class PresentNotesElement extends HTMLElement {
  private readonly data = readData<NotesData>(this);
  private readonly screen: Window | null = window.opener;
  private readonly keys = new KeyReader();
  private readonly time = new Intl.DateTimeFormat(this.data.lang, { hour: '2-digit', minute: '2-digit' });
  private deck: ShownDeck | undefined;
  private state: ShownState | undefined;
  private heard = 0;

  connectedCallback(): void {
    followTheme();
    if (!this.screen) return;
    window.addEventListener('message', ({ source, data }) => {
      if (source === this.screen) this.hear(unsealed<ToNotes>(data));
    });
    document.addEventListener('keydown', (event) => this.press(event));
    for (const button of this.querySelectorAll<HTMLElement>('button'))
      button.addEventListener('click', ({ detail }) => {
        // After a click the keys are for the slides again; who came by keyboard stays where they are.
        if (detail > 0) button.blur();
        const { command, clock } = button.dataset;
        if (command) this.send({ type: 'command', command: command as Command });
        if (clock) this.send({ type: 'clock', action: clock as ClockAction });
      });
    const greet = () => {
      this.send({ type: 'hello', key: this.deck?.key });
      this.tick();
    };
    window.setInterval(greet, SECOND);
    greet();
  }

  private hear(message: ToNotes | undefined): void {
    if (!message) return;
    this.heard = Date.now();
    if (message.type === 'deck') {
      this.deck = message.deck;
      this.state = undefined;
      return;
    }
    const { state: before } = this;
    this.state = message.state;
    if (this.deck?.key !== message.state.key) return;
    if (before?.index !== message.state.index || before.dark !== message.state.dark) this.show();
    this.tick();
  }

  private show(): void {
    const { deck, state } = this;
    const slide = deck?.slides[state?.index ?? 0];
    if (!deck || !state || !slide) return;
    const { slides, plan } = deck;
    const next = slides[state.index + 1];
    required(this, '.way').hidden = true;
    required(this, '.session').hidden = false;
    const stage = required(this, '.stage');
    stage.replaceChildren(slideElement(slide, this.data, 'h2'));
    settle(stage);
    this.write('.counter', fill(this.data.position, { number: state.index + 1, count: slides.length }));
    this.write('.blanked', state.dark ? this.data.dark : '');
    this.write('.then', next ? fill(this.data.upNext, { title: slideName(next.content, this.data) }) : this.data.last);
    const step = slide.step === undefined ? undefined : plan.steps[slide.step];
    this.write(
      '.of-step',
      step ? [fill(this.data.step, { number: (slide.step ?? 0) + 1 }), step.title].filter(Boolean).join(' · ') : '',
    );
    const lines = (slide.note || this.data.noNote).split('\n');
    required(this, '.text').replaceChildren(...lines.map((line) => element('p', '', line)));
    for (const [command, atEnd] of [
      ['back', state.index === 0],
      ['next', !next],
    ] as const)
      required(this, `[data-command="${command}"]`).setAttribute('aria-disabled', String(atEnd));
  }

  /** What changes by itself: the times, and whether the screen is still there. */
  private tick(): void {
    const now = Date.now();
    const lost = !this.screen || this.screen.closed || (this.heard > 0 && now - this.heard > PATIENCE);
    this.write('.told', lost ? this.data.lost : this.heard === 0 ? this.data.alone : '');
    this.write('.now', this.time.format(now));
    const { deck, state } = this;
    if (!deck || !state) return;
    const ran = elapsed(state.clock, now);
    this.write('.elapsed', formatElapsed(ran));
    const button = required(this, '[data-clock="start"], [data-clock="pause"]');
    button.dataset.clock = isRunning(state.clock) ? 'pause' : 'start';
    button.textContent = isRunning(state.clock) ? this.data.pause : this.data.start;
    this.showPace(deck, state, ran / MINUTE);
  }

  private showPace({ plan, slides }: ShownDeck, { index }: ShownState, minutes: number): void {
    const pace = paceOf(plan, slides[index]?.step, minutes);
    required(this, '.pace').dataset.pace = pace?.state ?? '';
    this.write('.pace', pace ? this.paceText(pace, minutes > 0) : '');
  }

  private paceText({ step, total, state, by }: Pace, started: boolean): string {
    const planned = fill(step > 0 ? this.data.planned : this.data.unplanned, { step, total });
    const words = { 'on-time': this.data.onTime, behind: this.data.behind, ahead: this.data.ahead }[state];
    return started ? `${planned}. ${fill(words, { minutes: by })}` : `${planned}.`;
  }

  private press(event: KeyboardEvent): void {
    const meaning = this.keys.press(event, onControl(event));
    if (!meaning) return;
    if ('slide' in meaning) this.send({ type: 'slide', slide: meaning.slide });
    else if (FORWARDED.includes(meaning.command)) this.send({ type: 'command', command: meaning.command });
    else if (meaning.command === 'theme') otherTheme();
    else return;
    event.preventDefault();
  }

  private send(message: ToScreen): void {
    if (this.screen && !this.screen.closed) this.screen.postMessage(sealed(message), targetOrigin(location));
  }

  /** Written only when it changes, so that a screen reader says it once. */
  private write(selector: string, text: string): void {
    const place = required(this, selector);
    if (place.textContent !== text) place.textContent = text;
  }
}

customElements.define('present-notes', PresentNotesElement);
