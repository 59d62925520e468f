/** The key that ThemeProvider reads before the page is shown. */
const KEY = 'starlight-theme';
const prefersLight = matchMedia('(prefers-color-scheme: light)');

/** The theme control: follows the system until the reader chooses, and forgets the choice on “auto”. */
class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = kept() || 'auto';
    select.addEventListener('change', () => {
      keep(select.value);
      for (const other of document.querySelectorAll<HTMLSelectElement>('theme-choice select'))
        other.value = select.value;
      show(select.value);
    });
    prefersLight.addEventListener('change', () => show(select.value));
  }
}

/** A browser may refuse to keep anything; then the choice holds for the page. */
function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep(choice: string): void {
  try {
    if (choice === 'auto') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, choice);
  } catch {
    // The page shows the choice all the same.
  }
}

function show(choice: string): void {
  const system = prefersLight.matches ? 'light' : 'dark';
  document.documentElement.dataset.theme = choice === 'auto' ? system : choice;
}

customElements.define('theme-choice', ThemeChoice);
