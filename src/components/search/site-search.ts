import { stemQuery } from '../../search/latvian-stem.ts';

/** The part of Pagefind's own interface that we use. */
interface Pagefind {
  init(): Promise<void>;
  debouncedSearch(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] } | null>;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: { title?: string; kind?: string; status?: string };
}

/** Results shown at once, and added by each “show more”. */
const STEP = 10;

/** The search dialog: opens by button, Ctrl+K or `/`, and loads code and index only then. */
class SiteSearch extends HTMLElement {
  private pagefind: Promise<Pagefind> | undefined;
  private latest = 0;
  private shown = STEP;

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
    input.addEventListener('input', () => {
      this.shown = STEP;
      void this.search(input.value.trim());
    });
    this.querySelector('.more')?.addEventListener('click', () => {
      this.shown += STEP;
      void this.search(input.value.trim());
    });
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
    if (query === '') return this.show([], 0, this.dataset.hint ?? '');
    // `load` has told the reader when it failed.
    const pagefind = await this.load().catch(() => undefined);
    const found = await pagefind?.debouncedSearch(document.documentElement.lang === 'lv' ? stemQuery(query) : query);
    if (!found || turn !== this.latest) return;
    const pages = await Promise.all(found.results.slice(0, this.shown).map((result) => result.data()));
    if (turn !== this.latest) return;
    const counts = this.dataset.results
      ?.replace('{shown}', String(pages.length))
      .replace('{count}', String(found.results.length));
    this.show(pages, found.results.length, (pages.length === 0 ? this.dataset.none : counts) ?? '');
  }

  private show(pages: PagefindPage[], total: number, state: string): void {
    this.say(state);
    this.querySelector('.results')?.replaceChildren(...pages.map(toItem));
    const more = this.querySelector<HTMLButtonElement>('.more');
    if (more) more.hidden = pages.length >= total;
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
  const about = [meta.kind, meta.status].filter(Boolean).join(' · ');
  if (about) link.append(Object.assign(document.createElement('small'), { textContent: about }));
  item.append(link);
  return item;
}

customElements.define('site-search', SiteSearch);
