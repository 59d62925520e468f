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

  private async open(anchor?: string): Promise<void> {
    try {
      const { openShare } = await import('./share-dialog.ts');
      await openShare(anchor);
    } catch {
      this.say(this.dataset.failed);
    }
  }

  private async add(): Promise<void> {
    const status = this.querySelector('span');
    const { id } = this.dataset;
    if (!status || !id) return;
    try {
      const { addPlace } = await import('./add-to-set.ts');
      await addPlace(id, status);
    } catch {
      this.say(this.dataset.failed);
    }
  }

  private say(text = ''): void {
    const status = this.querySelector('span');
    if (status) status.textContent = text;
  }
}

customElements.define('share-controls', ShareControls);
