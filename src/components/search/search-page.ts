import { SearchPanel } from './search-panel.ts';
import { searchOf, stateOf } from './search-state.ts';

/** The search as a page: the question stands in the address, where it can be sent, and is answered from there. */
class SearchPageElement extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const body = this.querySelector<HTMLElement>('.search-body');
    if (!input || !body) return;
    const panel = new SearchPanel(body, input, (state) => {
      const search = searchOf(state);
      history.replaceState(history.state, '', `${location.pathname}${search}`);
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) link.search = search;
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      panel.ask();
    });
    input.addEventListener('focus', () => panel.load(), { once: true });
    if (location.search) panel.state = stateOf(location.search);
  }
}

customElements.define('search-page', SearchPageElement);
