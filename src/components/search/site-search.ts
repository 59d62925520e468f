// The search is on every page and loads parts of itself later, as this does; a script of its own would weigh more.
import '../offline/start.ts';

/** The way to the search: opens the dialog by link, Ctrl+K or `/`, and loads everything else only then. */
class SiteSearch extends HTMLElement {
  private filled = false;

  connectedCallback(): void {
    const link = this.querySelector('a');
    const dialog = this.querySelector('dialog');
    const input = this.querySelector('input');
    if (!link || !dialog || !input) return;
    const open = () => {
      const onPage = document.querySelector<HTMLInputElement>('search-page input');
      if (onPage) return onPage.focus();
      if (dialog.open) return;
      dialog.showModal();
      input.focus();
      void this.fill(dialog, input, link.href);
    };
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      open();
    });
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
    dialog.querySelector('.close')?.addEventListener('click', () => dialog.close());
    // What failed to load is tried again with the next letter.
    input.addEventListener('input', () => void this.fill(dialog, input, link.href));
    document.addEventListener('keydown', (event) => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
      const wanted = (event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !typing);
      if (!wanted) return;
      event.preventDefault();
      open();
    });
  }

  private async fill(dialog: HTMLDialogElement, input: HTMLInputElement, page: string): Promise<void> {
    if (this.filled) return;
    this.filled = true;
    const state = dialog.querySelector('.failed');
    const say = (text = '') => {
      if (state) state.textContent = text;
    };
    say(this.dataset.loading);
    try {
      const { fillDialog } = await import('./search-dialog.ts');
      await fillDialog(dialog, input, page);
    } catch {
      this.filled = false;
      say(this.dataset.failed);
    }
  }
}

customElements.define('site-search', SiteSearch);
