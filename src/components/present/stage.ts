import { required } from '../../dom/required.ts';
import { fill } from '../../i18n/fill.ts';
import type { Slide } from '../../slides/slide.ts';
import { element } from './element.ts';
import type { PresentData } from './page-data.ts';
import { settle } from './settle.ts';
import { slideElement } from './slide-element.ts';

/** How far a key scrolls a slide that is higher than the screen, in parts of it. */
const STEP = 0.8;

/** The place where slides are shown, with the counter below them and what a screen reader says of them. */
export class Stage {
  private readonly box: HTMLElement;
  private readonly host: HTMLElement;
  private readonly data: PresentData;

  constructor(host: HTMLElement, data: PresentData) {
    this.host = host;
    this.data = data;
    this.box = required(this.host, '.stage');
    new ResizeObserver(() => this.fit()).observe(this.box);
  }

  /** Shows a slide. @param index of the slide, from 0 */
  show(slide: Slide, index: number, count: number): void {
    const shown = slideElement(slide, this.data);
    this.host.toggleAttribute('data-message', false);
    this.put(shown);
    required(this.host, '.counter').textContent = fill(this.data.position, { number: index + 1, count });
    required(this.host, '.progress').style.setProperty('--done', String((index + 1) / count));
    this.say(fill(this.data.announce, { number: index + 1, count, text: textOf(shown) }));
  }

  /** Shows a message instead of a slide. */
  message(title: string, ...more: Node[]): void {
    const body = element('div', 'body', element('h1', '', title), ...more);
    this.host.toggleAttribute('data-message', true);
    this.put(element('div', 'slide message', body));
    required(this.host, '.counter').textContent = '';
    required(this.host, '.progress').style.setProperty('--done', '0');
    this.say('');
  }

  /** Says something to screen readers. */
  say(text: string): void {
    required(this.host, '.spoken').textContent = text;
  }

  /** Scrolls a slide that doesn't end on the screen. @returns false where there is nothing more that way */
  scroll(way: 1 | -1): boolean {
    const { scrollTop, scrollHeight, clientHeight } = this.box;
    const rest = way > 0 ? scrollHeight - clientHeight - scrollTop : scrollTop;
    if (rest < 2) return false;
    this.box.scrollBy({ top: way * STEP * clientHeight });
    return true;
  }

  private put(shown: HTMLElement): void {
    this.box.replaceChildren(shown);
    this.box.scrollTop = 0;
    this.fit();
  }

  /** What scrolls must be reached by keyboard. */
  private fit(): void {
    settle(this.box);
    if (this.box.scrollHeight > this.box.clientHeight + 1) this.box.tabIndex = 0;
    else this.box.removeAttribute('tabindex');
  }
}

function textOf(shown: HTMLElement): string {
  return [...shown.querySelectorAll('h1, p, li')].map(({ textContent }) => textContent).join(' ');
}
