/**
 * The way to share a page, or the section whose mark beside the heading was pressed, and to add an entry to the reader's
 * own set; the rest is loaded only then.
 */
class ShareControls extends HTMLElement {
  connectedCallback(): void {
    const [share, add] = this.querySelectorAll('button');
    share?.addEventListener('click', () => void this.open());
    add?.addEventListener('click', () => void this.add());
    for (const mark of document.querySelectorAll<HTMLAnchorElement>('.sl-anchor-link')) {
      mark.ariaHasPopup = 'dialog';
      mark.addEventListener('click', (event) => {
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey) void this.open(mark.hash.slice(1));
      });
    }
  }

  private open(anchor?: string): Promise<void> {
    return this.load(({ openShare }) => openShare(anchor));
  }

  private add(): Promise<void> {
    const status = this.querySelector('span');
    const { id } = this.dataset;
    return this.load(async ({ addPlace }) => {
      if (status && id) await addPlace(id, status);
    });
  }

  private async load(use: (share: typeof import('./share-dialog.ts')) => Promise<void>): Promise<void> {
    try {
      await use(await import('./share-dialog.ts'));
    } catch {
      const status = this.querySelector('span');
      if (status) status.textContent = this.dataset.failed ?? '';
    }
  }
}

customElements.define('share-controls', ShareControls);
