/** The way to share a page, or the section whose mark beside the heading was pressed; the rest is loaded only then. */
class ShareControls extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.open());
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
      this.append(this.dataset.failed ?? '');
    }
  }
}

customElements.define('share-controls', ShareControls);
