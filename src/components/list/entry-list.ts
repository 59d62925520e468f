import { type Chosen, matches } from './matches.ts';

/** The list page's filter: wakes the controls, keeps the choice in the address, hides what does not match. */
class EntryListElement extends HTMLElement {
  connectedCallback(): void {
    const filter = this.querySelector('fieldset');
    if (!filter) return;
    const selects = [...filter.querySelectorAll('select')];
    const asked = new URLSearchParams(location.search);
    for (const select of selects) {
      // A link to one entry shows it, whatever the list is filtered by.
      const value = location.hash ? null : asked.get(select.name);
      if (value && [...select.options].some((option) => option.value === value)) select.value = value;
    }
    filter.disabled = false;
    filter.addEventListener('change', () => this.apply(selects, true));
    filter.querySelector('button')?.addEventListener('click', () => {
      for (const select of selects) select.value = '';
      this.apply(selects, true);
    });
    this.apply(selects, false);
  }

  private apply(selects: HTMLSelectElement[], remember: boolean): void {
    const chosen: Chosen = Object.fromEntries(selects.map((select) => [select.dataset.facet ?? '', select.value]));
    const cards = [...this.querySelectorAll<HTMLElement>('.cards > li')];
    for (const card of cards) card.hidden = !matches(card.dataset, chosen);
    for (const group of this.querySelectorAll<HTMLElement>('[data-group]'))
      group.hidden = !group.querySelector('.cards > li:not([hidden])');
    const shown = cards.filter((card) => !card.hidden).length;
    const output = this.querySelector('output');
    const text = shown === 0 ? this.dataset.none : this.dataset.shown;
    if (output)
      output.textContent = (text ?? '').replace('{shown}', String(shown)).replace('{total}', String(cards.length));
    if (remember) this.remember(selects);
  }

  private remember(selects: HTMLSelectElement[]): void {
    const address = new URL(location.href);
    for (const { name, value } of selects)
      if (value) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    history.replaceState(null, '', address);
  }
}

customElements.define('entry-list', EntryListElement);
