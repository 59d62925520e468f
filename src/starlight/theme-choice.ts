/** The key that ThemeProvider reads before the page is shown. */
const KEY = 'starlight-theme';
const prefersLight = matchMedia('(prefers-color-scheme: light)');

/** The theme control: follows the system until the reader chooses, and forgets the choice on “auto”. */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = localStorage.getItem(KEY) || 'auto';
    select.addEventListener('change', () => {
      if (select.value === 'auto') localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, select.value);
      for (const other of document.querySelectorAll<HTMLSelectElement>('theme-choice select'))
        other.value = select.value;
      show(select.value);
    });
    prefersLight.addEventListener('change', () => show(select.value));
  }
}

function show(choice: string): void {
  const system = prefersLight.matches ? 'light' : 'dark';
  document.documentElement.dataset.theme = choice === 'auto' ? system : choice;
}

customElements.define('theme-choice', ThemeChoice);
