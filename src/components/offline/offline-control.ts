import { required } from '../../dom/required.ts';
import { fill } from '../../i18n/fill.ts';
import type { View } from '../../offline/view.ts';
import { siteCopy } from './site-copy.ts';
import { dateOf, megabytes, ofDate, offlineTexts, type Texts } from './texts.ts';

/** Which buttons stand with what is shown. */
const BUTTONS: Record<View['name'], readonly string[]> = {
  unsupported: [],
  absent: ['keep'],
  keeping: ['remove'],
  failed: ['retry', 'remove'],
  kept: ['remove'],
  renewable: ['accept', 'remove'],
};

/** Shows how the copy of the site in this browser is doing, and takes the reader's word on it. */
class OfflineControl extends HTMLElement {
  private ready: string | undefined;

  async connectedCallback(): Promise<void> {
    const press = (name: string, act: () => unknown) =>
      required(this, `.${name}`).addEventListener('click', () => void act());
    press('keep', () => siteCopy.keep());
    press('retry', () => siteCopy.keep());
    press('remove', () => siteCopy.remove());
    press('accept', () => this.ready && siteCopy.accept(this.ready));
    const texts = await offlineTexts();
    siteCopy.onView((view) => this.show(view, texts));
  }

  private show(view: View, texts: Texts): void {
    this.ready = view.name === 'renewable' ? view.ready.id : undefined;
    this.say(sentence(view, texts));
    this.offer(BUTTONS[view.name]);
    const row = required(this, '.progress');
    row.hidden = view.name !== 'keeping';
    if (view.name !== 'keeping') return;
    const bar = required<HTMLProgressElement>(row, 'progress');
    const { done, total } = view;
    if (done === undefined || !total) bar.removeAttribute('value');
    else bar.value = done / total;
    required(row, 'span').textContent =
      done === undefined || !total
        ? ''
        : fill(texts.progress ?? '', { done: megabytes(done), total: megabytes(total) });
  }

  /** Where the button that was pressed goes, the focus goes on to one that stays. */
  private offer(names: readonly string[]): void {
    const inside = this.contains(document.activeElement);
    const buttons = [...this.querySelectorAll('button')];
    for (const button of buttons) button.hidden = !names.some((name) => button.classList.contains(name));
    const shown = buttons.filter((button) => !button.hidden);
    if (inside && !shown.some((button) => button === document.activeElement)) shown[0]?.focus();
  }

  /** What is said already isn't said again. */
  private say(text: string): void {
    const state = required(this, '.state');
    if (state.textContent !== text) state.textContent = text;
  }
}

function sentence(view: View, texts: Texts): string {
  if (view.name === 'failed') return texts[`failed.${view.reason}`] ?? '';
  const text = texts[view.name === 'renewable' ? 'ready' : view.name] ?? '';
  if (view.name === 'renewable') return fill(text, { ready: dateOf(view.ready), current: ofDate(view.current) });
  return view.name === 'kept' ? fill(text, { date: ofDate(view.current), size: megabytes(view.current.bytes) }) : text;
}

customElements.define('offline-control', OfflineControl);
