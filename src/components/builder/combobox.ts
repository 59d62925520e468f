import { element } from '../../dom/element.ts';
import type { Suggestion } from '../../set/suggest.ts';

/** A field with a list of what may be meant, as the ARIA Authoring Practices have it: arrows, Enter, Escape. */
export class Combobox {
  readonly input: HTMLInputElement;
  private readonly list: HTMLElement;
  private found: Suggestion[] = [];
  private active = -1;
  private readonly search: (typed: string) => Suggestion[];
  private readonly chosen: (suggestion: Suggestion) => void;

  /**
   * @param search finds what may be meant by what was typed
   * @param chosen called when the reader picks one
   */
  constructor(
    input: HTMLInputElement,
    list: HTMLElement,
    search: (typed: string) => Suggestion[],
    chosen: (suggestion: Suggestion) => void,
  ) {
    this.input = input;
    this.list = list;
    list.role = 'listbox';
    list.ariaLabel = list.dataset.label ?? null;
    this.chosen = chosen;
    this.search = search;
    input.addEventListener('input', () => this.look());
    input.addEventListener('keydown', (event) => this.key(event));
    input.addEventListener('blur', () => this.show([]));
    // Before the field loses the focus, which closes the list.
    list.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
      if (option) this.pick([...list.children].indexOf(option));
    });
  }

  /** Looks for what was typed; to be called again when there is more to be found. */
  look(): void {
    if (document.activeElement === this.input) this.show(this.search(this.input.value));
  }

  /** Empties the field and closes the list. */
  clear(): void {
    this.input.value = '';
    this.show([]);
  }

  private show(found: Suggestion[]): void {
    this.found = found;
    this.list.replaceChildren(...found.map(optionOf));
    this.list.hidden = found.length === 0;
    this.input.ariaExpanded = String(found.length > 0);
    this.activate(-1);
  }

  private activate(index: number): void {
    this.active = index;
    for (const [at, option] of [...this.list.children].entries()) option.ariaSelected = String(at === index);
    const option = this.list.children[index];
    if (option) this.input.setAttribute('aria-activedescendant', option.id);
    else this.input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  }

  private key(event: KeyboardEvent): void {
    if (this.found.length === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      const stops = this.found.length + 1;
      // One more stop than options: the field itself, with nothing picked.
      this.activate(((this.active + 1 + by + stops) % stops) - 1);
    } else if (event.key === 'Enter' && this.active >= 0) {
      event.preventDefault();
      this.pick(this.active);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.show([]);
    }
  }

  private pick(index: number): void {
    const suggestion = this.found[index];
    if (!suggestion) return;
    this.input.value = suggestion.title;
    this.show([]);
    this.chosen(suggestion);
  }
}

function optionOf({ id, title, label }: Suggestion): HTMLElement {
  const option = element('div');
  option.id = `found-${id}`;
  option.role = 'option';
  option.append(title, element('small', `${label}, ${id}`));
  return option;
}
