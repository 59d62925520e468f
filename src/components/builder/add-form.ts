import { element } from '../../dom/element.ts';
import { required } from '../../dom/required.ts';
import type { EntryPart } from '../../parts/part.ts';
import { placeNamed } from '../../set/place.ts';
import { suggestions } from '../../set/suggest.ts';
import { Combobox } from './combobox.ts';
import type { Entries } from './entries.ts';

/** How many entries are offered at once. */
const OFFERED = 8;

/** The form that adds an entry or a section of it by title, id or address. */
export class AddForm {
  private readonly combobox: Combobox;
  private readonly sections: HTMLSelectElement;
  private readonly entries: Entries;
  private readonly ready: () => Promise<void>;
  private id: string | undefined;

  /**
   * @param ready loads the list of entries, if it isn't here yet
   * @param added called with the place, or with undefined when there is no such entry
   */
  constructor(
    form: HTMLFormElement,
    entries: Entries,
    ready: () => Promise<void>,
    added: (place: string | undefined) => void,
  ) {
    this.entries = entries;
    this.ready = ready;
    this.sections = required(form, 'select');
    const input = required<HTMLInputElement>(form, 'input');
    const search = (typed: string) => (entries.list ? suggestions(typed, entries.list, OFFERED) : []);
    this.combobox = new Combobox(input, required(form, '#builder-found'), search, ({ id }) => void this.choose(id));
    input.addEventListener('input', () => this.typed(input.value));
    // What is typed before the list of entries is here is looked up when it comes.
    input.addEventListener('focus', () => {
      if (!entries.list) void ready().then(() => this.combobox.look());
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.submit().then(added);
    });
  }

  /** Puts the focus into the field. */
  focus(): void {
    this.combobox.input.focus();
  }

  private async submit(): Promise<string | undefined> {
    await this.ready();
    const { list } = this.entries;
    const { value } = this.combobox.input;
    if (!list) return undefined;
    const [only, more] = suggestions(value, list, 2);
    const place = this.id ?? placeNamed(value, list) ?? (more ? undefined : only?.id);
    const { value: anchor } = this.sections;
    if (place === undefined) return undefined;
    this.combobox.clear();
    this.choose(undefined);
    this.focus();
    return anchor && !place.includes('#') ? `${place}#${anchor}` : place;
  }

  private typed(text: string): void {
    const { list } = this.entries;
    void this.choose(list && placeNamed(text, list));
  }

  /** Offers the sections of an entry; of none when it is undefined. */
  private async choose(place: string | undefined): Promise<void> {
    if (place !== undefined && place === this.id) return;
    this.id = place;
    this.sections.disabled = true;
    this.sections.options.length = 1;
    if (place === undefined) return;
    const [id = '', anchor = ''] = place.split('#');
    const part = await this.entries.part(id).catch(() => undefined);
    if (this.id !== place || !part) return;
    this.sections.append(...part.sections.map(optionOf));
    this.sections.value = anchor;
    if (this.sections.selectedIndex < 0) this.sections.value = '';
    this.sections.disabled = part.sections.length === 0;
    this.id = id;
  }
}

function optionOf({ anchor, title }: EntryPart['sections'][number]): HTMLOptionElement {
  return Object.assign(element('option', title), { value: anchor });
}
