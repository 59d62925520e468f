/** The part of Pagefind's own interface that we use. */
interface Pagefind {
  init(): Promise<void>;
  debouncedSearch(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] } | null>;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string };
}

const SHOWN = 10;

/** The search dialog: opens by button, Ctrl+K or `/`, and loads code and index only then. */
class SiteSearch extends HTMLElement {
  private pagefind: Promise<Pagefind> | undefined;
  private latest = 0;

  connectedCallback(): void {
    const button = this.querySelector<HTMLButtonElement>('.open');
    const dialog = this.querySelector('dialog');
    const input = this.querySelector('input');
    if (!button || !dialog || !input) return;
    button.disabled = false;
    const open = () => {
      if (dialog.open) return;
      dialog.showModal();
      input.focus();
      this.load();
      if (input.value === '') this.say(this.dataset.hint ?? '');
    };
    button.addEventListener('click', open);
    input.addEventListener('input', () => void this.search(input.value.trim()));
    // Enter would close the dialog; it goes to the first result instead.
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      this.querySelector<HTMLAnchorElement>('.results a')?.click();
    });
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
    document.addEventListener('keydown', (event) => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
      const wanted = (event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing);
      if (!wanted) return;
      event.preventDefault();
      open();
    });
  }

  private load(): Promise<Pagefind> {
    this.pagefind ??= import(/* @vite-ignore */ this.dataset.bundle ?? '').then(async (module: Pagefind) => {
      await module.init();
      return module;
    });
    this.pagefind.catch(() => {
      this.pagefind = undefined;
      this.say(this.dataset.failed ?? '');
    });
    return this.pagefind;
  }

  private async search(query: string): Promise<void> {
    this.latest += 1;
    const turn = this.latest;
    if (query === '') return this.show([], this.dataset.hint ?? '');
    const found = await (await this.load()).debouncedSearch(query);
    if (!found || turn !== this.latest) return;
    const pages = await Promise.all(found.results.slice(0, SHOWN).map((result) => result.data()));
    if (turn !== this.latest) return;
    const text =
      pages.length === 0 ? this.dataset.none : this.dataset.results?.replace('{count}', String(found.results.length));
    this.show(pages, text ?? '');
  }

  private show(pages: PagefindPage[], state: string): void {
    this.say(state);
    this.querySelector('.results')?.replaceChildren(...pages.map(toItem));
  }

  private say(text: string): void {
    const state = this.querySelector('.state');
    if (state) state.textContent = text;
  }
}

function toItem({ url, meta, excerpt }: PagefindPage): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const text = document.createElement('span');
  // Pagefind escapes the page's text itself and adds nothing but <mark>.
  text.innerHTML = excerpt;
  link.append(text);
  item.append(link);
  return item;
}

customElements.define('site-search', SiteSearch);
